/** How often in how long a script of the page may undo what is done here, before that is left to it. */
const MOST_TIMES = 20;
const WITHIN_MS = 5000;

/**
 * What is undone as soon as it is done would keep the page from anything else: one of both has to stop. A page that draws
 * itself anew now and then is no quarrel, however long it is open. Gives what says, each time, whether it may be done once more.
 */
export function tugOfWar(): (now?: number) => boolean {
  let [times, since] = [0, -Infinity];
  return (now = performance.now()) => {
    if (now - since > WITHIN_MS) [times, since] = [0, now];
    return times++ < MOST_TIMES;
  };
}
