/** Cards that are drawn in turns: how, and what the page sees of it. */
import '../../../src/define/register-search.js';
import { expect, fixture } from '@open-wc/testing';
import { Turns } from '../../../src/elements/parts/turns.js';
import { AlgorithmCard } from '../../../src/index.js';
import { answer, hit, ScriptedStore } from '../../../stories/support/scripted-register.js';
import { searchIn, typeInto, until } from '../helpers/harness.js';

/** One card is drawn at once; the others when the test gives them their turn. */
class HeldTurns extends Turns {
  #isTaken = false;
  #give = (): void => undefined;
  readonly #given = new Promise<void>((resolve) => (this.#give = resolve));

  override take(): Promise<void> | undefined {
    if (this.#isTaken) return this.#given;
    this.#isTaken = true;
    return undefined;
  }

  give(): void {
    this.#give();
  }
}

/** A search that has its answer, of which the first card alone has been drawn. */
async function firstOf(...names: string[]) {
  const store = new ScriptedStore();
  const { element, screen } = await searchIn(store);
  const turns = new HeldTurns();
  AlgorithmCard.turns = turns;
  typeInto(screen.field, 'w');
  store.last.answer(answer(names.map((name) => hit(name))));
  await until(() => screen.names[0] === names[0]);
  return { store, element, screen, turns };
}

describe('the cards of an answer', () => {
  const { turns } = AlgorithmCard;
  afterEach(() => {
    AlgorithmCard.turns = turns;
  });

  it('come with it from the first, and are all there when it is complete', async () => {
    const { element, screen, turns } = await firstOf('Een', 'Twee', 'Drie');
    expect(screen.names).to.deep.equal(['Een', '', '']);
    turns.give();
    await element.updateComplete;
    expect(screen.names).to.deep.equal(['Een', 'Twee', 'Drie']);
  });

  it('are not seen to grow: one that waits for its turn has room, and shows nothing', async () => {
    const { element, screen, turns } = await firstOf('Een', 'Twee', 'Drie');
    const looks = (): string[] => screen.all('li[part=item]').map((item) => getComputedStyle(item).visibility);
    const tops = (): number[] => screen.all('li[part=item]').map((item) => item.getBoundingClientRect().top);
    expect(looks()).to.deep.equal(['visible', 'hidden', 'hidden']);
    const [, second = 0, third = 0] = tops();
    expect(third - second).to.be.above(200);
    turns.give();
    await element.updateComplete;
    expect(looks()).to.deep.equal(['visible', 'visible', 'visible']);
    expect(tops()[1]).to.equal(second);
  });

  it('are not drawn when another answer has come before their turn', async () => {
    const { store, screen, turns } = await firstOf('Een', 'Twee', 'Drie');
    const older = screen.all<AlgorithmCard>('algorithm-card');
    typeInto(screen.field, 'x');
    store.last.answer(answer([hit('Vier')]));
    await until(() => screen.all('algorithm-card').length === 1);
    turns.give();
    await Promise.all(older.map((card) => card.updateComplete));
    expect(older.slice(1).map((card) => card.shadowRoot?.querySelector('a') ?? null)).to.deep.equal([null, null]);
    await until(() => screen.names[0] === 'Vier');
  });
});

describe('a card by itself', () => {
  const { turns } = AlgorithmCard;
  afterEach(() => {
    AlgorithmCard.turns = turns;
  });

  it('first draws the little there is without waiting for a turn, so that it has its room', async () => {
    const held = new HeldTurns();
    void held.take();
    AlgorithmCard.turns = held;
    const card = await fixture<AlgorithmCard>('<algorithm-card algorithm-id="1"></algorithm-card>');
    expect(card.hasUpdated).to.equal(true);
    expect(card.shadowRoot?.querySelector('slot')).not.to.equal(null);
  });
});

describe('turns', () => {
  it('cost nothing while they last, and then come in the order of asking', async () => {
    const long = new Turns(Infinity);
    expect([long.take(), long.take()]).to.deep.equal([undefined, undefined]);
    const short = new Turns(0);
    expect(short.take()).to.equal(undefined);
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3].map(async (n) => {
        await short.take();
        order.push(n);
      }),
    );
    expect(order).to.deep.equal([1, 2, 3]);
  });
});
