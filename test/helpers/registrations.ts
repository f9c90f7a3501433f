/** Made-up registrations for tests; everything not given is plain and filled. */
import type { Register, Registration } from '../../src/core/model/registration.js';

/** The n-th valid register number: seven digits from 1 to 9, and the check digit. */
export function lars(n: number): string {
  let rest = n;
  const digits = Array.from({ length: 7 }, () => {
    const digit = (rest % 9) + 1;
    rest = Math.floor(rest / 9);
    return digit;
  });
  const sum = digits.reduce((total, digit, place) => total + digit * (place % 2 === 0 ? 3 : 1), 0);
  return `${digits.join('')}${sum % 10}`;
}

export function registration(n: number, given: Partial<Registration> = {}): Registration {
  return {
    id: lars(n),
    name: `Algoritme ${n}`,
    organisation: 'Gemeente Nergens',
    language: 'nl',
    standard: '1.0',
    description: '',
    status: 'in-use',
    publicationCategory: '',
    themes: [],
    assessments: [],
    assessed: 'unknown',
    ...given,
  };
}

export function register(registrations: Registration[], given: Partial<Register> = {}): Register {
  return { registrations, language: 'nl', source: 'test', date: '2026-08-08', problems: [], dropped: 0, ...given };
}
