/** Real data that are not part of this repository: tests that want them look first and say why they are skipped. */

/** Whether the folder is there, and the reason to skip when it is not. */
export const NO_DATA = 'no real data: set ALGORITMEREGISTER_DATA to their folder';

export async function hasData(): Promise<boolean> {
  const answer = await fetch('/__data/');
  return ((await answer.json()) as { present: boolean }).present;
}
