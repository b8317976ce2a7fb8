import type { Role } from '@cms/access/roles'

interface RoleInWords {
  name: string
  /** What whoever has it may do, to follow “can”. */
  can: string
}

/** `access/permissions.ts` decides; these are the words for it. */
export const rolesInWords: Record<Role, RoleInWords> = {
  owner: {
    name: 'Owner',
    can: 'do everything, refunds, settings and colleagues’ accounts included',
  },
  editor: {
    name: 'Editor',
    can: 'write and publish everything on the website, courses and dates included, without bookings or money',
  },
  author: {
    name: 'Author',
    can: 'write and publish their own posts, with pictures, and change nobody else’s',
  },
  bookings: {
    name: 'Bookings',
    can: 'take, move, cancel and refund bookings and answer enquiries, and only read the website’s texts',
  },
}

export function roleInOneSentence(role: Role): string {
  const { name, can } = rolesInWords[role]
  return `${name}: can ${can}`
}
