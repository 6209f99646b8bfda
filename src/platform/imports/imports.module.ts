import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ImportFile } from './import-file.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([ImportFile])] })
export class ImportsModule {}
