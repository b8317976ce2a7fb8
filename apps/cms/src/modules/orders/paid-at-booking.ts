import type { Order } from '@lectern/shared/contract/payload-types'
import type { BankPaymentWay } from '@lectern/shared/orders/bank-payment'

/** How a booking was paid that staff took together with the money, and who of them. */
export interface PaidAtBooking {
  way: BankPaymentWay
  by: string
}

export function paidAtBookingOf({ paidAtBooking }: Order): PaidAtBooking | null {
  return (paidAtBooking ?? null) as PaidAtBooking | null
}
