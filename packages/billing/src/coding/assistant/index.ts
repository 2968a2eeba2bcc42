export { type AssistantMessage, assistantQuestion } from './question.ts';
export { type AssistantReading, readAssistantAnswer } from './read-answer.ts';
