import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

/** The connection of a process; every stage adds its entities with `TypeOrmModule.forFeature`. */
@Module({})
export class DatabaseModule {
  static for(databaseUrl: string): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: databaseUrl,
          autoLoadEntities: true,
          // gen_random_uuid() is part of PostgreSQL itself: no extension, no superuser.
          uuidExtension: 'pgcrypto',
          installExtensions: false,
          poolSize: 10,
          applicationName: 'huisklik',
          retryAttempts: 3,
          retryDelay: 1000,
          connectTimeoutMS: 10_000,
        }),
      ],
    };
  }
}
