/** HTML in which every value is escaped unless it is HTML already. */

export interface Html {
  readonly html: string
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')

/** Tag for templates: html`<p>${anything}</p>`. Attribute values must be in double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  const shown = values.map((value) =>
    typeof value === 'string'
      ? escape(value)
      : [value]
          .flat()
          .map((each) => each.html)
          .join(''),
  )
  return { html: String.raw({ raw: strings }, ...shown) }
}
