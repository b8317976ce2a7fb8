import { actionPermissions } from './permissions'
import { askerOf, type Account, type Asker } from './roles'

export function may(account: Account, action: keyof typeof actionPermissions): boolean {
  const allowed: Asker[] = actionPermissions[action]
  return allowed.includes(askerOf(account))
}
