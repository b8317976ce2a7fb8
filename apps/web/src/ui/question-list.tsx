interface QuestionListProps {
  id?: string
  heading: string
  questions: readonly { question: string; answer: string }[]
}

export function QuestionList({ id, heading, questions }: QuestionListProps) {
  return (
    <section className="section" {...(id && { id })}>
      <h2>{heading}</h2>
      {questions.map(({ question, answer }) => (
        <details key={question} className="fold">
          <summary>{question}</summary>
          <p className="read pre-line">{answer}</p>
        </details>
      ))}
    </section>
  )
}
