import type { ReactNode } from 'react'
import { paths } from '../../paths'
import { Breadcrumbs } from '../../ui/breadcrumbs'
import { PageHeading } from '../../ui/page-heading'
import { Picture } from '../../ui/picture'
import { QuestionList } from '../../ui/question-list'
import { TestimonialGrid } from '../../ui/testimonial-grid'
import { Section } from '../../ui/section'
import type { CoursePage } from '../../views/catalogue'
import { CourseGrid } from './course-card'
import { CourseDates } from './course-dates'
import { CourseSummaryCard } from './course-summary-card'
import { ForWhom, Outcomes, Programme, Trainers, Venues } from './course-sections'

/** Everything about a course; `children` is its description, which the layer above draws. */
export function CourseDetails({ course, children }: { course: CoursePage; children: ReactNode }) {
  return (
    <div className="sections">
      <div>
        <Breadcrumbs crumbs={[{ label: 'Courses', href: paths.courses }]} />
        <PageHeading title={course.title} lead={course.summary} />
        <div className="with-aside">
          <aside aria-label="At a glance">
            <CourseSummaryCard course={course} />
          </aside>
          <CourseText course={course}>{children}</CourseText>
        </div>
      </div>
      <CourseDates course={course} />
      <Venues dates={course.dates} />
      <Trainers trainers={course.trainers} />
      {course.questions.length > 0 && (
        <QuestionList heading="Questions people ask" questions={course.questions} />
      )}
      <WhatPeopleSay course={course} />
      <SimilarCourses course={course} />
    </div>
  )
}

function CourseText({ course, children }: { course: CoursePage; children: ReactNode }) {
  return (
    <div className="course-text">
      {course.image && (
        <Picture image={course.image} sizes="(min-width: 58rem) 46rem, 94vw" first />
      )}
      {children}
      <ForWhom text={course.forWhom} />
      <Outcomes outcomes={course.outcomes} />
      <Programme programme={course.programme} />
    </div>
  )
}

function WhatPeopleSay({ course: { testimonials } }: { course: CoursePage }) {
  if (testimonials.length === 0) return null
  return (
    <Section heading="What people say">
      <TestimonialGrid testimonials={testimonials} />
    </Section>
  )
}

function SimilarCourses({ course: { relatedCourses } }: { course: CoursePage }) {
  if (relatedCourses.length === 0) return null
  return (
    <Section heading="Similar courses">
      <CourseGrid courses={relatedCourses} />
    </Section>
  )
}
