/** What the button “Pay by invoice” sends; that for cards sends nothing. */
export const payByField = 'payBy'
export const byInvoice = 'invoice'
/** What Enter sends where there are two such buttons: it is not for us to choose between them. */
export const eitherWay = 'either'
