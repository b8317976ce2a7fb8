import { APIError } from 'payload'

import {
  problemBody,
  problemStatus,
  type FieldProblem,
  type ProblemReason,
} from '@lectern/shared/contract/problem'

type RefusalDetails = {
  fields?: readonly FieldProblem[]
  retryAfterSeconds?: number
  /** Where the words of the reason are not plain enough. */
  message?: string
}

/** Thrown where a call cannot be served; becomes the problem body that the contract describes. */
export class Refusal extends APIError {
  constructor(
    readonly reason: ProblemReason,
    readonly details: RefusalDetails = {},
  ) {
    super(details.message ?? problemBody(reason).error.message, problemStatus(reason), null, true)
    this.name = 'Refusal'
  }
}
