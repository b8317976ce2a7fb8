/** Under which name somebody lets their words be published. */
export const nameChoices = ['full', 'first-and-company', 'none'] as const
export type NameChoice = (typeof nameChoices)[number]

/** Who gave feedback, as far as it is known still. */
export interface FeedbackGiver {
  name?: string | null | undefined
  firstName?: string | null | undefined
  companyName?: string | null | undefined
}

export interface PublishedName {
  name: string
  organisation?: string
}

/** In place of a name. */
export const noName = 'Somebody who was there'

/** `null` where what the choice needs is not known: without a company it is the first name alone. */
export function publishedNameOf(
  choice: NameChoice,
  { name, firstName, companyName }: FeedbackGiver,
): PublishedName | null {
  switch (choice) {
    case 'full':
      return name ? { name } : null
    case 'first-and-company':
      if (!firstName) return null
      return companyName ? { name: firstName, organisation: companyName } : { name: firstName }
    case 'none':
      return { name: noName }
    default:
      return choice satisfies never
  }
}

/** What somebody ticks, and what is kept with their consent word for word. */
export const consentWords =
  'You may show what I wrote under “What was good” on your website, under the name that I choose here. I can take this back at any time, on this page.'
