/** What the eye sees of a layout, by boxes: what sticks out, what lies over something else, what is cut off. */
import { isSeen, within } from './contrast.js';

const said = (element: Element): string =>
  `${element.localName}.${element.className.toString()}: ${(element.textContent ?? '').trim().slice(0, 30)}`;
/** Lays out what else would be laid out when it comes near the screen: until then it has no boxes to measure. */
export function layOut(root: HTMLElement): void {
  for (const one of within(root)) {
    if (getComputedStyle(one).contentVisibility === 'auto') one.style.contentVisibility = 'visible';
  }
}

const seen = (root: HTMLElement): HTMLElement[] => [...within(root)].filter(isSeen);

/** Elements that are wider than the place they are in. */
export function stickingOut(place: HTMLElement): string[] {
  const { left, right } = place.getBoundingClientRect();
  return seen(place)
    .filter((one) => {
      // The yellow of a mark goes on a little beside its word.
      if (one.localName === 'mark') return false;
      const box = one.getBoundingClientRect();
      return box.right > right + 2 || box.left < left - 2;
    })
    .map(said);
}

interface Line {
  readonly of: Text;
  readonly box: DOMRect;
}

function lines(place: HTMLElement): Line[] {
  const range = document.createRange();
  return seen(place)
    .flatMap((one) => [...one.childNodes])
    .filter((node): node is Text => node instanceof Text && node.data.trim() !== '')
    .flatMap((of) => {
      range.selectNodeContents(of);
      return [...range.getClientRects()].map((box) => ({ of, box }));
    });
}

/** Texts that lie over one another by more than the air around their letters. */
export function overlapping(place: HTMLElement): string[] {
  const all = lines(place);
  return all.flatMap(({ of, box }, index) => {
    const air = box.height * 0.3;
    return all
      .slice(index + 1)
      .filter(
        (other) =>
          other.of !== of &&
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 2 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > air,
      )
      .map((other) => `${of.data.trim().slice(0, 30)} / ${other.of.data.trim().slice(0, 30)}`);
  });
}

/** Text that does not fit in what holds it. A description that ends after some lines goes on behind its link. */
export function cutOff(place: HTMLElement): string[] {
  return seen(place)
    .filter((one) => !one.matches('.kept, input, select, .scroll, progress') && !one.closest('.hidden-visually'))
    .filter((one) => getComputedStyle(one).overflow !== 'visible' || one.matches('button, label, legend, dd, dt, p'))
    .filter((one) => getComputedStyle(one).display !== 'inline')
    .filter(
      (one) =>
        one.scrollWidth > one.clientWidth + 2 ||
        one.scrollHeight > one.clientHeight + parseFloat(getComputedStyle(one).fontSize) / 4,
    )
    .map(said);
}

const isInSentence = (one: Element): boolean =>
  one.matches('a') && (one.parentElement?.textContent ?? '').trim() !== (one.textContent ?? '').trim();

/** Targets that a finger misses. The label of a box belongs to it. */
export function tooSmall(place: HTMLElement): string[] {
  return seen(place)
    .filter((one) => one.matches('a[href], button, input, select, textarea, summary') && !isInSentence(one))
    .filter((one) => {
      const target = one.closest('label') ?? one;
      const { width, height } = target.getBoundingClientRect();
      const isMain = one.matches(
        'button:not(.quiet, .chip, .opener, .open), select, textarea, [type=search], [type=text]',
      );
      return width < 24 || height < 24 || (isMain && height < 43.5);
    })
    .map((one) => `${said(one)} ${Math.round(one.getBoundingClientRect().height)}`);
}
