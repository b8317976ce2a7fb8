import { paths } from '@lectern/shared/addresses/paths'
import type { Submission } from '../../forms/submission'
import { Button } from '../../ui/button'
import { ErrorSummary } from '../../ui/error-summary'
import { TextField } from '../../ui/field'
import type { PlacedOrderView } from '../../views/checkout'
import { CheckoutTrouble } from '../checkout/checkout-trouble'

export const purchaseOrderField = 'purchaseOrderNumber'

interface PurchaseOrderFormProps {
  order: Pick<PlacedOrderView, 'token' | 'booker'>
  submission: Submission | null
}

export function PurchaseOrderForm({ order, submission }: PurchaseOrderFormProps) {
  const problems = submission?.problems ?? []
  const typed = submission?.answers[purchaseOrderField]
  return (
    <div className="stack-l">
      <ErrorSummary problems={problems} />
      {submission?.trouble && <CheckoutTrouble trouble={submission.trouble} step="delegates" />}
      <form
        method="post"
        action={paths.savePurchaseOrder(order.token)}
        className="stack"
        noValidate
      >
        <TextField
          name={purchaseOrderField}
          label="Purchase order number"
          autoComplete="off"
          defaultValue={typed ?? order.booker.purchaseOrderNumber}
          error={problems.find(({ path }) => path === purchaseOrderField)?.message}
        />
        <p>
          <Button>Save the number</Button>
        </p>
      </form>
    </div>
  )
}
