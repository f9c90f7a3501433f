/** Names of search landmarks in use on the page: two with the same name cannot be told apart in a list of landmarks. */
const names = new Map<string, object>();

/** The name for the owner's landmark: the wanted one, or with a number after it when another element has that. */
export function claimLandmarkName(owner: object, wanted: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${String(number)})`;
    const holder = names.get(name);
    if (holder === owner) return name;
    if (!holder) {
      releaseLandmarkName(owner);
      names.set(name, owner);
      return name;
    }
  }
}

/** Gives the name free, when the element leaves the page. */
export function releaseLandmarkName(owner: object): void {
  for (const [name, holder] of names) if (holder === owner) names.delete(name);
}
