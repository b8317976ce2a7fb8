/** Why something is done to an order. */
export function Reason() {
  return (
    <label>
      Reason, which the customer reads
      <input data-name="reason" dir="auto" maxLength={300} />
    </label>
  )
}
