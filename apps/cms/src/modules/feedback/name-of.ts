import type { Feedback } from '@lectern/shared/contract/payload-types'
import {
  publishedNameOf,
  type NameChoice,
  type PublishedName,
} from '@lectern/shared/feedback/published-name'

import { firstNameOf } from '../letters'

/** Under which name somebody is published who makes this choice. */
export function nameOf(
  { delegateName, companyName }: Pick<Feedback, 'delegateName' | 'companyName'>,
  choice: NameChoice,
): PublishedName | null {
  const firstName = firstNameOf(delegateName)
  return publishedNameOf(choice, { name: delegateName, firstName, companyName })
}
