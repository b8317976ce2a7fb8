import { termWords } from '@lectern/shared/privacy/retention-terms'

import { eachDocument } from './each-document'
import type { Held, Search } from './held'

/** Who books for an organisation, and where its mailbox or its note speaks of somebody. */
export async function findCoordinators({ req, person, terms }: Search): Promise<Held[]> {
  const held: Held[] = []
  const organisations = eachDocument(req.payload, {
    collection: 'organisations',
    fields: ['name', 'mailbox', 'coordinators', 'note'],
  })
  for await (const { id, name, mailbox, coordinators, note } of organisations) {
    const own = (coordinators ?? []).filter((each) => person.isMeant(each))
    const isMentioned = person.isMeant({ name, email: mailbox }) ?? person.isMentionedIn(note)
    const foundBy = own.map((each) => person.isMeant(each)).find((by) => by === 'e-mail')
    const by = foundBy ?? isMentioned ?? own.map((each) => person.isMeant(each))[0]
    if (!by) continue
    held.push({
      item: `organisations/${id}`,
      kind: 'organisations',
      title: `Organisation ${name}`,
      href: `/admin/collections/organisations/${id}`,
      foundBy: by,
      until: termWords('organisations', terms),
      goes: own.map((each) => `${each.name} as coordinator of ${name}`),
      stays: isMentioned
        ? [`The name, mailbox or note of ${name} speaks of them: change it on its page.`]
        : [],
      data: {
        organisation: name,
        coordinators: own.map(({ name: called, email, phone }) => ({ name: called, email, phone })),
        ...(isMentioned && { mailbox, note }),
      },
    })
  }
  return held
}
