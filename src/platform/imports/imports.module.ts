import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ImportFile } from './import-file.entity.js';
import { ImportsService } from './imports.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ImportFile])],
  providers: [ImportsService],
  exports: [ImportsService],
})
export class ImportsModule {}
