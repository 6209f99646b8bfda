import type { Request } from 'express';

/** Whether a request is for the API: addresses are matched in any case, so `/API/…` is as much the API as `/api/…`. */
export const isApi = ({ path }: Request): boolean => /^\/api\//i.test(path);
