/** What staff ask whoever comes to a course. */
export const questionKinds = ['line', 'text', 'choice'] as const
export type QuestionKind = (typeof questionKinds)[number]

export interface Question {
  id: string
  /** As it is asked. */
  text: string
  kind: QuestionKind
  /** Of a choice; empty for the others. */
  choices: readonly string[]
  isRequired: boolean
}

/** What somebody answered, with the question as it was asked then. */
export interface GivenAnswer {
  questionId: string
  asked: string
  answer: string
}

export const maxQuestions = 10

/** Characters. */
export const maxAnswerCharacters: Record<QuestionKind, number> = {
  line: 200,
  text: 2_000,
  choice: 200,
}

/** Answers by the question's id, as they were typed. */
export type TypedAnswers = Readonly<Record<string, string>>

/** What is wrong with answers, under the names that their fields have on the form. */
export function problemsOfAnswers(
  questions: readonly Question[],
  typed: TypedAnswers,
): { path: string; message: string }[] {
  return questions.flatMap((question) => {
    const message = problemOf(question, typedFor(question, typed))
    return message ? [{ path: answerField(question), message }] : []
  })
}

/** The name of a question's field. */
export function answerField({ id }: Pick<Question, 'id'>): string {
  return `answers.${id}`
}

/**
 * What is kept once somebody has answered: of the questions as they are now what was typed, and what was answered to
 * questions that have been changed or taken away since, as they were asked.
 */
export function answersKept(
  before: readonly GivenAnswer[],
  { questions, typed }: { questions: readonly Question[]; typed: TypedAnswers },
): GivenAnswer[] {
  const isAskedNow = (given: GivenAnswer) => questions.some((question) => isTo(given, question))
  const now = questions.flatMap((question) => {
    const answer = typedFor(question, typed)
    return answer ? [{ questionId: question.id, asked: question.text, answer }] : []
  })
  return [...before.filter((given) => !isAskedNow(given)), ...now]
}

/** What somebody has answered to a question as it is asked now. */
export function answerTo(question: Question, given: readonly GivenAnswer[]): string {
  return given.find((each) => isTo(each, question))?.answer ?? ''
}

/** How many questions wait for somebody: all before they have answered, then those that need an answer and have none. */
export function countOpen(
  questions: readonly Question[],
  { given, hasAnswered }: { given: readonly GivenAnswer[]; hasAnswered: boolean },
): number {
  if (!hasAnswered) return questions.length
  return questions.filter((each) => each.isRequired && !answerTo(each, given)).length
}

/** "1 question", "3 questions" */
export function questionsWords(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`
}

/** The answers to choose from, each on a line of its own. */
export function choicesIn(lines: string | null | undefined): string[] {
  const choices = (lines ?? '').split('\n').map((line) => line.trim())
  return [...new Set(choices.filter((choice) => choice !== ''))]
}

function isTo(given: GivenAnswer, { id, text }: Question): boolean {
  return given.questionId === id && given.asked === text
}

function typedFor({ id }: Question, typed: TypedAnswers): string {
  return (Object.hasOwn(typed, id) ? (typed[id] ?? '') : '').trim()
}

function problemOf({ kind, choices, isRequired }: Question, answer: string): string | null {
  if (answer === '') {
    if (!isRequired) return null
    return kind === 'choice' ? 'Choose an answer' : 'Answer this question'
  }
  if (kind === 'choice' && !choices.includes(answer)) return 'Choose one of these answers'
  const most = maxAnswerCharacters[kind]
  return answer.length > most ? `Write at most ${most} characters` : null
}
