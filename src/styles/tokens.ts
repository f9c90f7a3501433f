import { css } from 'lit';

/**
 * Design tokens: ours, else those of the NL Design System theme of the page, else a literal.
 *
 * The literals for colour are mixed from the text colour of the page, so that a dark page gets dark surfaces and light
 * links without our knowing of it. `currentColor` in them is resolved where the variable is used.
 */
export const tokens = css`
  :host {
    --_blue: #0b5cad;
    --_sky: var(--_blue);
    --_readable: #fff;
    --_paper: Field;
    --_ink: FieldText;
    --_accent: var(--_accent-wish);
    --_accent-wish: var(--_action);
    --_on-mark: inherit;
    --_under-mark: transparent;
    --_link: var(--_link-wish);
    --_link-wish: var(
      --ar-link-color,
      var(
        --ar-accent-color,
        var(--nl-link-color, var(--utrecht-link-color, color-mix(in srgb, currentColor 35%, var(--_sky))))
      )
    );
    --_link-hover: var(--_link-hover-wish);
    --_link-hover-wish: var(
      --ar-link-hover-color,
      var(--nl-link-hover-color, var(--utrecht-link-hover-color, currentColor))
    );
    --_action: var(
      --ar-action-background-color,
      var(
        --ar-accent-color,
        var(
          --nl-button-primary-background-color,
          var(--utrecht-button-primary-action-background-color, var(--utrecht-button-background-color, var(--_blue)))
        )
      )
    );
    --_on-action: var(--_on-action-wish);
    --_on-action-wish: var(
      --ar-action-color,
      var(
        --nl-button-primary-color,
        var(--utrecht-button-primary-action-color, var(--utrecht-button-color, var(--_readable)))
      )
    );
    --_button: var(--_button-wish);
    --_button-wish: var(
      --ar-button-color,
      var(--nl-button-secondary-color, var(--utrecht-button-subtle-color, var(--_link-wish)))
    );
    --_field: var(
      --ar-field-background-color,
      var(
        --nl-text-input-background-color,
        var(--utrecht-textbox-background-color, var(--utrecht-form-control-background-color, var(--_paper)))
      )
    );
    --_on-field: var(
      --ar-field-color,
      var(--nl-text-input-color, var(--utrecht-textbox-color, var(--utrecht-form-control-color, var(--_ink))))
    );
    --_field-line: var(--_field-line-wish);
    --_field-line-wish: var(
      --ar-field-border-color,
      var(
        --nl-text-input-border-color,
        var(
          --utrecht-textbox-border-color,
          var(--utrecht-form-control-border-color, color-mix(in srgb, currentColor 60%, gray))
        )
      )
    );
    --_radius: var(--ar-border-radius, var(--nl-button-border-radius, var(--utrecht-button-border-radius, 4px)));
    --_error: var(--_error-wish);
    --_error-wish: var(--ar-error-color, var(--utrecht-form-field-error-message-color, #c8102e));
    --_line: var(
      --ar-line-color,
      var(--nl-separator-color, var(--utrecht-separator-color, color-mix(in srgb, currentColor 18%, transparent)))
    );
    --_surface: var(--ar-surface-color, color-mix(in srgb, currentColor 5%, transparent));
    --_muted: var(--ar-muted-color, color-mix(in srgb, currentColor 97%, transparent));
    --_mark: var(--ar-mark-background-color, color-mix(in srgb, #ffc917 38%, var(--_under-mark)));
    --_focus: var(--_focus-wish);
    --_focus-wish: var(
      --ar-focus-color,
      var(--nl-focus-outline-color, var(--utrecht-focus-outline-color, currentColor))
    );
    --_heading: var(--_heading-wish);
    --_heading-wish: var(
      --ar-heading-color,
      var(--nl-heading-level-2-color, var(--utrecht-heading-2-color, var(--utrecht-heading-color, currentColor)))
    );
    --_leading: var(--ar-line-height, var(--utrecht-paragraph-line-height, 1.5));
    --_sticky: var(--ar-sticky-header-height, 136px);
  }
  /* White under a dark text, nothing under a light one: a dark page need not say that it is dark (color-scheme). */
  @supports (color: color(from currentColor xyz-d65 x y z)) {
    :host {
      --_ink: currentColor;
      --_paper: color(from currentColor xyz-d65 0.9505 1 1.089 / clamp(0, (0.25 - y) * 1e6, 1));
      /* Under light text black, so that the mark is brown: over a band of a colour yellow is too light for white. */
      --_under-mark: color(from currentColor xyz-d65 0 0 0 / clamp(0, (y - 0.25) * 1e6, 0.9));
    }
  }
  /*
   * As light as the page needs, also a dark one that does not say so in its color-scheme. Under light text that is nearly as
   * light as the text: what lies below may be a band of a colour, on which white itself has little more than 5:1.
   */
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_blue: oklch(from currentColor calc(0.48 + 0.37 * l * l * l * l) calc(0.14 - 0.06 * l * l * l * l) 252);
      /* On a mark: darker than dark text around it, and lighter than light text. */
      --_on-mark: color-mix(in srgb, currentColor 60%, oklch(from currentColor clamp(0, (l - 0.63) * 1e6, 1) 0 0));
      --_sky: oklch(from currentColor calc(0.48 + 0.48 * l * l * l * l) calc(0.14 - 0.12 * l * l * l * l) 252);
    }
  }
`;
