interface QuestionListProps {
  heading: string
  questions: readonly { question: string; answer: string }[]
}

export function QuestionList({ heading, questions }: QuestionListProps) {
  return (
    <section className="section questions">
      <h2>{heading}</h2>
      {questions.map(({ question, answer }) => (
        <details key={question}>
          <summary>{question}</summary>
          <p className="answer">{answer}</p>
        </details>
      ))}
    </section>
  )
}
