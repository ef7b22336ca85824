// Generated from schemas/*.schema.json by scripts/generate.mjs. Do not edit.
import type { ErrorObject } from 'ajv';

export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}
export const validatePlumbline: Validator;
export const validateDevice: Validator;
export const validateSite: Validator;
export const validateRole: Validator;
export const validateGroup: Validator;
export const validateService: Validator;
export const validateFactsLock: Validator;
export const validateAllocationsLock: Validator;
