/** Rich text: what the register's HTML becomes. */

/** The tags that the register allows in rich text. */
export type RichTag = 'div' | 'br' | 'p' | 'ul' | 'ol' | 'li';

/** An element of rich text: its tag, then its children. Attributes do not exist. */
export type RichElement = readonly [tag: RichTag, ...children: RichNode[]];

/** A piece of rich text: plain text or an element. */
export type RichNode = string | RichElement;

/**
 * Text with the register's six tags, as a tree and not as markup, so that showing it never parses HTML.
 * A JSON example: `["Doel:", ["ul", ["li", "sneller"], ["li", "eerlijker"]]]`.
 */
export type RichText = readonly RichNode[];
