import { limitedKey } from '@cms/limits/limited-key'

/** For whom places are kept. `null` for staff, whom nothing is refused. */
export interface Holder {
  /** Stands for the network's address, or for the e-mail address that has answered. */
  visitor: string
  provenEmail: string | null
}

/** Whoever has confirmed an e-mail address is counted by that, wherever he or she sits. */
export function holderOf(of: { address: string; provenEmail: string | null }): Holder {
  const { address, provenEmail } = of
  return { provenEmail, visitor: limitedKey(provenEmail ?? address) }
}
