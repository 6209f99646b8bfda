import {
  ForbiddenException,
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import type { Request } from 'express';
import { accessOf } from './user.js';

/** Lets a request through when its user has what the route declares. */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const access = accessOf(context.getHandler(), context.getClass());
    if (access === 'public') return true;
    const { user } = context.switchToHttp().getRequest<Request>();
    if (!user) throw new UnauthorizedException('Sign in first.');
    if (access && user.may(access)) return true;
    throw new ForbiddenException('Your role does not allow this.');
  }
}
