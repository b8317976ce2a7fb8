export { answerTyped as POST } from '@web/features/preview/answer-typed'
