import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '../platform/http/user.js';
import { HomeDto, LocationDto, PagedHomesDto } from './homes.dto.js';
import { HomesQuery } from './homes.queries.js';
import { HomesService } from './homes.service.js';

/** Homes and locations for other systems. */
@ApiTags('homes')
@Controller('api/v1')
@Requires('homes:read')
export class HomesController {
  constructor(private readonly homes: HomesService) {}

  @Get('locations')
  @ApiOperation({ summary: 'All locations with their clusters, places and mix rule' })
  @ApiOkResponse({ type: [LocationDto] })
  async locations(): Promise<LocationDto[]> {
    return (await this.homes.locationsWithMix()).map((location) => LocationDto.of(location));
  }

  @Get('locations/:id')
  @ApiOperation({ summary: 'One location' })
  @ApiOkResponse({ type: LocationDto })
  @ApiNotFoundResponse()
  async location(@Param('id', ParseUUIDPipe) id: string): Promise<LocationDto> {
    return LocationDto.of(await this.homes.location(id));
  }

  @Get('homes')
  @ApiOperation({ summary: 'Homes, with search, filter, sort and paging' })
  @ApiOkResponse({ type: PagedHomesDto })
  async list(@Query() query: HomesQuery): Promise<PagedHomesDto> {
    const homes = await this.homes.list(query);
    return { ...homes, items: homes.items.map((home) => HomeDto.of(home)) };
  }

  @Get('homes/:id')
  @ApiOperation({ summary: 'One home' })
  @ApiOkResponse({ type: HomeDto })
  @ApiNotFoundResponse()
  async home(@Param('id', ParseUUIDPipe) id: string): Promise<HomeDto> {
    return HomeDto.of(await this.homes.home(id));
  }
}
