# language: en
Feature: Building permits

  Background:
    Given today is 8 January 2024
    And "Mr Minh" is "Citizen" of "Residential group 3"
    And "Ms Thu" is "Citizen" of "Residential group 3"
    And "Ms Hoa" is "One-stop desk officer" of "District People's Committee"
    And "Ms Van" is "Examiner" of "District People's Committee"
    And "Mr Dat" is "Examiner" of "District People's Committee"
    And "Mr Tam" is "Examiner" of "District People's Committee"
    And "Mr Dat" is "Signatory" of "District People's Committee"
    And "Ms Quyen" is "Signatory" of "District People's Committee"
    And "Ms Nga" is "Secretary of the appraisal council" of "District People's Committee"
    And "Mr Luc" is "Site inspector" of "District People's Committee"
    And "Mr Phong" is "Site inspector" of "District People's Committee"
    And the case "shop of Mr Minh" of "Building permit" opened by "Ms Hoa" with:
      | Owner                 | Mr Minh                     |
      | Permit authority      | District People's Committee |
      | Kind of building      | other works                 |
      | Parcel                | Parcel 12, sheet 7          |
      | Construction drawings | Drawings of the shop        |
      | Land use right paper  | Certificate 12              |
    And "Ms Hoa" took "Confirm that the file is valid" in "shop of Mr Minh" with:
      | Signed receipt | Receipt 1 |
    And "Ms Van" took "Order a site inspection" in "shop of Mr Minh"
    And "visit to parcel 12" is the "Site inspection" that arose from "shop of Mr Minh"
    And on 9 January 2024 "Mr Luc" took "Schedule the visit" in "visit to parcel 12" with:
      | Day of the visit | 11/01/2024 |

  Rule: A permit is proposed only where the site agrees with the file

    Scenario: The site differs from the file
      Given on 11 January 2024 "Mr Luc" took "Conclude the inspection" in "visit to parcel 12" with:
        | Minutes              | Minutes of the visit |
        | Photograph           | Parcel 12, 11/1      |
        | Agrees with the file | no                   |
        | Signatures           | Mr Luc, Mr Phong     |
      When "Ms Van" tries "Propose the grant" in "shop of Mr Minh" with:
        | Appraisal report | Report 1 |
      Then it is refused because "Inspections that differ from the file"
      And the case "shop of Mr Minh" is in the state "Being examined"

  Rule: Whoever proposed a permit does not sign it, and other works need three signatures

    Background:
      Given on 11 January 2024 "Mr Luc" took "Conclude the inspection" in "visit to parcel 12" with:
        | Minutes              | Minutes of the visit |
        | Photograph           | Parcel 12, 11/1      |
        | Agrees with the file | yes                  |
        | Signatures           | Mr Luc, Mr Phong     |
      And on 12 January 2024 "Mr Dat" took "Propose the grant" in "shop of Mr Minh" with:
        | Appraisal report | Report 1 |
      And today is 15 January 2024

    Scenario: The examiner who proposed the permit signs it
      When "Mr Dat" tries "Grant the permit" in "shop of Mr Minh" with:
        | Document       | 14/GPXD                |
        | Building from  | 01/02/2024             |
        | Building until | 30/11/2024             |
        | Signatures     | Mr Dat, Ms Van, Mr Tam |
      Then it is refused because "Propose the grant"

    Scenario: One of the examiners has not signed
      When "Ms Quyen" tries "Grant the permit" in "shop of Mr Minh" with:
        | Document       | 14/GPXD          |
        | Building from  | 01/02/2024       |
        | Building until | 30/11/2024       |
        | Signatures     | Ms Quyen, Ms Van |
      Then it is refused because "signatures still missing: 1"

    Scenario: All have signed
      When "Ms Quyen" takes "Grant the permit" in "shop of Mr Minh" with:
        | Document       | 14/GPXD                  |
        | Building from  | 01/02/2024               |
        | Building until | 30/11/2024               |
        | Signatures     | Ms Quyen, Ms Van, Mr Tam |
      Then the case "shop of Mr Minh" is in the state "Permit granted"
      And the deadline "Start of construction" of "shop of Mr Minh" is 15 January 2025

    Scenario: A permit that is not used yet is prolonged
      Given on 15 January 2024 "Ms Quyen" took "Grant the permit" in "shop of Mr Minh" with:
        | Document       | 14/GPXD                  |
        | Building from  | 01/02/2024               |
        | Building until | 30/11/2024               |
        | Signatures     | Ms Quyen, Ms Van, Mr Tam |
      And today is 2 December 2024
      When "Ms Quyen" takes "Prolong the permit" in "shop of Mr Minh" with:
        | Document | 90/GPXD                       |
        | Reason   | The contractor went insolvent |
      Then the deadline "Start of construction" of "shop of Mr Minh" is 15 January 2026

  Rule: Works on one parcel never have two permits for the same time

    Background:
      Given on 11 January 2024 "Mr Luc" took "Conclude the inspection" in "visit to parcel 12" with:
        | Minutes              | Minutes of the visit |
        | Photograph           | Parcel 12, 11/1      |
        | Agrees with the file | yes                  |
        | Signatures           | Mr Luc, Mr Phong     |
      And on 12 January 2024 "Ms Van" took "Propose the grant" in "shop of Mr Minh" with:
        | Appraisal report | Report 1 |
      And on 15 January 2024 "Ms Quyen" took "Grant the permit" in "shop of Mr Minh" with:
        | Document       | 14/GPXD                  |
        | Building from  | 01/02/2024               |
        | Building until | 30/11/2024               |
        | Signatures     | Ms Quyen, Mr Dat, Mr Tam |
      And the case "house of Ms Thu" of "Building permit" opened by "Ms Hoa" with:
        | Owner                 | Ms Thu                      |
        | Permit authority      | District People's Committee |
        | Kind of building      | private house               |
        | Parcel                | Parcel 12, sheet 7          |
        | Construction drawings | Drawings of the house       |
        | Land use right paper  | Certificate 12              |
      And "Ms Hoa" took "Confirm that the file is valid" in "house of Ms Thu" with:
        | Signed receipt | Receipt 2 |
      And "Ms Van" took "Order a site inspection" in "house of Ms Thu"
      And "second visit" is the "Site inspection" that arose from "house of Ms Thu"
      And "Mr Luc" took "Schedule the visit" in "second visit" with:
        | Day of the visit | 17/01/2024 |
      And on 17 January 2024 "Mr Luc" took "Conclude the inspection" in "second visit" with:
        | Minutes              | Minutes of the visit |
        | Photograph           | Parcel 12, 17/1      |
        | Agrees with the file | yes                  |
        | Signatures           | Mr Luc, Mr Phong     |
      And "Ms Van" took "Propose the grant" in "house of Ms Thu" with:
        | Appraisal report | Report 2 |

    Scenario: The second permit overlaps the first
      When "Ms Quyen" tries "Grant the permit" in "house of Ms Thu" with:
        | Document       | 15/GPXD    |
        | Building from  | 30/11/2024 |
        | Building until | 30/06/2025 |
      Then it is refused because "shop of Mr Minh"

    Scenario: The second permit begins when the first has ended
      When "Ms Quyen" takes "Grant the permit" in "house of Ms Thu" with:
        | Document       | 15/GPXD    |
        | Building from  | 01/12/2024 |
        | Building until | 30/06/2025 |
      Then the case "house of Ms Thu" is in the state "Permit granted"

    Scenario: The first permit is revoked
      Given "Ms Quyen" took "Revoke the permit" in "shop of Mr Minh" with:
        | Document | 16/QD                    |
        | Reason   | The boundary was altered |
      When "Ms Quyen" takes "Grant the permit" in "house of Ms Thu" with:
        | Document       | 15/GPXD    |
        | Building from  | 01/02/2024 |
        | Building until | 30/06/2024 |
      Then the case "house of Ms Thu" is in the state "Permit granted"
