import type { CheckoutStep } from '@lectern/shared/contract/checkout'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { stepTitles } from '@web/features/checkout/steps'
import { readSubmission, type Submission } from '@web/forms/submission'
import { tokenPageMetadata } from '@web/seo/page-metadata'
import type { CheckoutView } from '@web/views/checkout'
import { personalPageWithStatus } from '@web/app/page-with-status'
import { openStep } from './open-step'

interface Props {
  params: Promise<{ token: string }>
}

type Draw = (
  checkout: CheckoutView,
  submission: Submission | null,
) => ReactNode | Promise<ReactNode>

/** One step's page: first seen, or come back with problems. */
export function stepPage(step: CheckoutStep, draw: Draw) {
  return personalPageWithStatus(async function StepPage({ params }: Props) {
    const { token } = await params
    const submission = await readSubmission()
    return draw(await openStep(token, step, submission), submission)
  })
}

/** The title says first that there are problems: it is read out first. */
export function stepMetadata(step: CheckoutStep): () => Promise<Metadata> {
  return async () => {
    const hasProblems = ((await readSubmission())?.problems.length ?? 0) > 0
    return tokenPageMetadata(`${hasProblems ? 'Error: ' : ''}${stepTitles[step]}`)
  }
}
