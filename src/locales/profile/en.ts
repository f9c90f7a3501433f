import { formatNumber } from '../format.js';
import type { ProfileTexts } from './texts.js';

const n = (count: number): string => formatNumber(count, 'en');
const applies = (count: number): string =>
  count === 0 ? 'no requirements apply' : count === 1 ? '1 requirement applies' : `${n(count)} requirements apply`;

/** English, with the terms of the English text of the AI Act. */
export const en: ProfileTexts = {
  title: 'Your algorithm and the law',
  intro: 'Not sure of an answer yet? Skip the question. You can go on later.',
  roles: 'You can choose more than one role. Do you not know yet? Choose nothing.',
  dontKnow: 'I don’t know yet',
  help: {
    role: {
      aanbieder:
        'You develop the application, or have it developed. For example: your municipality has a company build a chatbot.',
      gebruiksverantwoordelijke:
        'You use the application in your work and are responsible for that. For example: employees use a system that you have bought.',
      importeur:
        'You are the first to put on the market in the European Union what a company elsewhere makes. Only buying and using it is not importing.',
      distributeur:
        'You pass on the application of somebody else. For example: you sell a system to other public bodies.',
      'niet-van-toepassing': 'Your organisation does not make, use, buy or supply the application.',
    },
    application: {
      'ai-systeem':
        'Software that itself infers from data what the outcome is. For example: a system that predicts where flooding will occur.',
      'ai-systeem-voor-algemene-doeleinden':
        'An AI system that can be used for many different tasks. For example: a chatbot that writes, translates and summarises texts.',
      'ai-model-voor-algemene-doeleinden':
        'The model that is built into other systems, without a screen or buttons. For example: a large language model.',
      'impactvol-algoritme':
        'Not AI, but with consequences for people. For example: fixed rules that decide whether somebody gets an allowance.',
      'niet-impactvol-algoritme':
        'Not AI, and without consequences for people. For example: a rule that sorts the mail.',
      'geen-algoritme': 'No computer calculates or decides here. For example: a paper archive.',
    },
    riskGroup: {
      'hoog-risico-ai-systeem':
        'AI that can have great consequences for safety or rights. For example: AI that assesses applicants for a job, or that decides whether somebody is entitled to a benefit.',
      'geen-hoog-risico-ai-systeem':
        'All other AI that is allowed. For example: AI that recognises photos of loose paving stones.',
      'verboden-ai':
        'AI that is not allowed in Europe. For example: AI that scores people for their behaviour and treats them worse because of it.',
      'uitzondering-van-toepassing':
        'The AI Act does not apply here. For example: AI that was made only for defence or for scientific research.',
    },
    transparency: {
      transparantieverplichting:
        'People must be able to know that they are dealing with AI. For example: a chatbot, an image made by AI, or AI that recognises emotions.',
      'geen-transparantieverplichting':
        'None of that: no talking, no texts, images or sound made, no emotions recognised. For example: AI that looks for leaks in pipes.',
    },
    systemicRisk: {
      systeemrisico:
        'One of the most powerful models, with possible consequences for all of Europe. For example: a model trained with more than 10 to the power of 25 operations (a 1 with 25 zeros).',
      'geen-systeemrisico': 'All other models. For example: a small language model for one language.',
    },
    openSource: {
      'open-source':
        'Everybody may read, use and change the code. For example: the code is on the internet with a free licence.',
      'geen-open-source': 'The code is not for everybody. For example: only the supplier has the code.',
    },
    conformity: {
      'beoordeling-door-derde-partij':
        'An independent organisation has to assess the system before you use it. For example: AI in a medical device.',
      'niet-van-toepassing': 'Assessment by another organisation is not compulsory.',
    },
    operational: {
      'in-gebruik': 'You use it now. A trial with consequences for people counts as well.',
      'in-ontwikkeling': 'You are still making or buying it. For example: you test it with made-up data.',
    },
  },
  more: 'More questions',
  reset: 'Clear this profile',
  wasReset: 'Your answers have been cleared.',
  cleared: (groups) => `These answers no longer fit and have been cleared: ${groups}.`,
  undo: 'Put back',
  undone: 'Your answers have been put back.',
  unanswered: 'Not known yet',

  counting: 'Counting the requirements',
  applies: (count, ofAct) =>
    `With this profile ${applies(count)}${count ? `, of which ${ofAct ? n(ofAct) : 'none'} from the AI Act` : ''}.`,
  ifAlgorithm: (count) =>
    `You answered that it is not an algorithm. ${count === 1 ? '1 requirement applies' : `${n(count)} requirements apply`} to every algorithm, so only if it is one after all.`,
  depends: (count, groups) => `${count === 1 ? '1 still depends' : `${n(count)} still depend`} on: ${groups}.`,
  official: (count) =>
    `The filter on the site of the Algoritmekader shows ${count === 1 ? '1 requirement' : `${count ? n(count) : 'no'} requirements`}.`,
  strictly: (count) => `By our own count, with the exceptions in the law, ${applies(count)}.`,
  differences: {
    hidesAlways: 'Requirements that apply to every algorithm are missing there.',
    showsOpen: 'It also shows requirements that still depend on an answer.',
    showsException: 'It takes no account of exceptions.',
    other: 'It treats questions that are unanswered or not applicable differently.',
  },
  noRequirements: 'There are no requirements in this framework.',
  site: 'See the requirements in the Algoritmekader',
};
