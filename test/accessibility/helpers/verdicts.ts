/** What IBM’s checker calls a violation and WCAG does not, with the reason why it stays. */
export const EXCUSED: Readonly<Record<string, string>> = {
  'fieldset_label_valid/Fail_2':
    'Each opened requirement is a group with its own name, and has a group "Bewijs" inside. WCAG asks for names, not for ' +
    'names that occur once; a requirement that belongs to two phases is drawn in both.',
};

/** What IBM's checker wants a person to look at, and what that person saw. The conformance report lists these too. */
export const VERDICTS: Readonly<Record<string, string>> = {
  'input_label_visible/potential_no_label':
    'Every select has a visible label with `for`, in the same root; the checker does not find one beside a wrapper.',
  'list_structure_proper/Potential_1':
    'Each pair of the description list stands in a div, which HTML allows and screen readers skip.',
  'element_tabbable_visible/potential_visible':
    'With light-dom the author’s link lies unseen while there is something better, and cannot be tabbed to.',
  'text_sensory_misuse/potential_other':
    'Words such as "extra" and "large" stand in sentences of the register and of the law; none points at a place.',
  'text_block_heading/potential_heading':
    'The line of progress and the label of the file field are short texts of their own, and head nothing.',
  'input_fields_grouped/Potential_1':
    'The fields that narrow a checklist are in a group with a name (role=group and aria-label).',
};

export const isJudged = (rule: string): boolean => Object.hasOwn(VERDICTS, rule);
export const isExcused = (rule: string): boolean => Object.hasOwn(EXCUSED, rule);
