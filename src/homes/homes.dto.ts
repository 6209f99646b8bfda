import { ApiProperty } from '@nestjs/swagger';
import { LARGE_MIXES, type LargeMix } from '../platform/config/policy.js';
import type { Paged } from '../platform/http/paging.js';
import { TENANCY_FORMS, type Home, type TenancyForm } from './home.entity.js';
import type { ClusterWithMix, LocationWithMix } from './locations.queries.js';

const UUID = { format: 'uuid' } as const;

class ClusterDto {
  @ApiProperty(UUID) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() homes!: number;
  @ApiProperty() places!: number;
  @ApiProperty() maxStatusHolders!: number;
  @ApiProperty() maxYoungTenants!: number;

  static of(cluster: ClusterWithMix): ClusterDto {
    const { id, name, homes, places, maxStatusHolders, maxYoungTenants } = cluster;
    return { id, name, homes, places, maxStatusHolders, maxYoungTenants };
  }
}

export class LocationDto {
  @ApiProperty(UUID) id!: string;
  @ApiProperty({ description: "The corporation's own number" }) reference!: string;
  @ApiProperty() name!: string;
  @ApiProperty() district!: string;
  @ApiProperty() city!: string;
  @ApiProperty({ enum: LARGE_MIXES, nullable: true, type: String }) largeMix!: LargeMix | null;
  @ApiProperty() homes!: number;
  @ApiProperty() places!: number;
  @ApiProperty({ enum: ['small', ...LARGE_MIXES], description: 'The mix rule in force at this number of places' })
  mixRule!: 'small' | LargeMix;
  @ApiProperty() maxStatusHolders!: number;
  @ApiProperty() maxYoungTenants!: number;
  @ApiProperty({ description: 'More places than the policy finds wise for one community' }) isVeryLarge!: boolean;
  @ApiProperty({ type: [ClusterDto] }) clusters!: ClusterDto[];

  static of(location: LocationWithMix): LocationDto {
    const { id, reference, name, district, city, largeMix, homes, places, rule, clusters } = location;
    const { maxStatusHolders, maxYoungTenants, isVeryLarge } = location;
    const mix = { mixRule: rule, maxStatusHolders, maxYoungTenants, isVeryLarge };
    return {
      id,
      reference,
      name,
      district,
      city,
      largeMix,
      homes,
      places,
      ...mix,
      clusters: clusters.map((c) => ClusterDto.of(c)),
    };
  }
}

class NamedDto {
  @ApiProperty(UUID) id!: string;
  @ApiProperty() name!: string;
}

export class HomeDto {
  @ApiProperty(UUID) id!: string;
  @ApiProperty({ description: "The corporation's own number" }) reference!: string;
  @ApiProperty() location!: NamedDto;
  @ApiProperty({ type: NamedDto, nullable: true }) cluster!: NamedDto | null;
  @ApiProperty() street!: string;
  @ApiProperty() houseNumber!: string;
  @ApiProperty({ example: '2033 AB' }) postcode!: string;
  @ApiProperty() city!: string;
  @ApiProperty({ type: String, nullable: true, description: '16 digits' }) bagId!: string | null;
  @ApiProperty({ minimum: 3, maximum: 4, description: 'The living room counts' }) rooms!: number;
  @ApiProperty({ minimum: 2, maximum: 3 }) places!: number;
  @ApiProperty({ description: 'Euro cents a month' }) rentPerPerson!: number;
  @ApiProperty({ format: 'date' }) availableFrom!: string;
  @ApiProperty() stepFree!: boolean;
  @ApiProperty() petsAllowed!: boolean;
  @ApiProperty({ enum: TENANCY_FORMS }) tenancyForm!: TenancyForm;

  static of(home: Home): HomeDto {
    const { id, reference, street, houseNumber, postcode, city, bagId, rooms, places } = home;
    const { rentPerPerson, availableFrom, stepFree, petsAllowed, tenancyForm } = home;
    const address = { street, houseNumber, postcode, city, bagId };
    const terms = { rooms, places, rentPerPerson, availableFrom, stepFree, petsAllowed, tenancyForm };
    return {
      id,
      reference,
      location: named(home.location),
      cluster: home.cluster && named(home.cluster),
      ...address,
      ...terms,
    };
  }
}

export class PagedHomesDto implements Paged<HomeDto> {
  @ApiProperty({ type: [HomeDto] }) items!: HomeDto[];
  @ApiProperty({ description: 'Over all pages' }) total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pageSize!: number;
}

const named = ({ id, name }: NamedDto): NamedDto => ({ id, name });
