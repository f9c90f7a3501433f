/**
 * The topics of registrations: of each the words that tell it from others, most telling first. They are what the best
 * results of a search are asked for, to find what is like them.
 *
 * A file in the frame of the packed index (`core/packed/layout.ts`), of kind 3, with the sections
 *
 * ```
 * words    the words that are a topic of some document, UTF-8, each with "\n" behind it, those of most documents first
 * topics   for each document: the number of its topics, then the numbers of those words, as varints
 * ```
 */
export const TOPICS_KIND = 3;
export const TOPICS_SECTIONS = ['words', 'topics'] as const;

/** More hardly help, and each costs two bytes a document. */
export const MOST_TOPICS = 6;
