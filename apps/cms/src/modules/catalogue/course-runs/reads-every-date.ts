import type { FieldAccess } from 'payload'

import { reachesAll } from '@cms/access/reaches-all'

/** For what is about a date and not for the public: links to online rooms, what delegates are told. */
export const readsEveryDate: FieldAccess = ({ req }) => reachesAll(req.user, 'read', 'course-runs')
