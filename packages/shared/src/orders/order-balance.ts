import { pence, type Pence } from '../money/pence'

/** The money of an order that is not paid through Stripe, each sum in whole pence and not below zero. */
export interface MoneyOfOrder {
  /** What its invoice comes to. */
  invoicedPence: number
  /** Of all its credit notes, and of cancelled places whose credit note is being written. */
  creditedPence: number
  /** What has come in, less entries that were undone and what was paid back of too much. */
  receivedPence: number
  /** For cancelled places: what has gone back, and what staff still have to pay back. */
  paidBackPence: number
  toPayBackPence: number
}

/** What the customer still has to pay. Below zero: what was paid too much. */
export function balancePence(money: MoneyOfOrder): number {
  return (
    money.invoicedPence -
    money.creditedPence -
    money.receivedPence +
    money.paidBackPence +
    money.toPayBackPence
  )
}

/**
 * What goes back when places of so much are cancelled: what was received for them. Whatever of them is unpaid
 * is taken off the invoice only. What was paid too much before is not part of it: that has nothing to do with
 * these places.
 */
export function goesBackPence(unpaidPence: number, cancelledPence: number): Pence {
  return pence(Math.max(0, cancelledPence - Math.max(0, unpaidPence)))
}
