import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import type { User } from '../platform/http/user.js';
import { TasksQueries } from './tasks.queries.js';

/** Tells every page how many tasks wait for the one who reads it: the number stands in the navigation. */
@Injectable()
export class WaitingTasksInterceptor implements NestInterceptor {
  constructor(private readonly tasks: TasksQueries) {}

  async intercept(context: ExecutionContext, next: CallHandler) {
    const request = context.switchToHttp().getRequest<Request & { user?: User }>();
    const { user, method } = request;
    if (method === 'GET' && user?.kind === 'account' && user.may('tasks:read'))
      request.waiting = { '/tasks': await this.tasks.waiting(user) };
    return next.handle();
  }
}
