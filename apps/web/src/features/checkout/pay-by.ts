/** What the button “Pay by invoice” sends; that for cards sends nothing. */
export const payByField = 'payBy'
export const byInvoice = 'invoice'
