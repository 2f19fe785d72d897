# language: en
Feature: The share of excellent is counted on those rated good

  Background:
    Given today is 16 November 2026
    And "Ms Hạnh" is "Organisation Board" of "Hoa Sữa Ward Party Committee"
    And the case "members of the cells" of "Review of the share of excellent" opened by "Ms Hạnh" on 16 November 2026 with:
      | Body that decides the levels     | Hoa Sữa Ward Party Committee            |
      | Group of similar functions       | Members of the residential cells        |
      | Who is evaluated                 | party organisations, members and cadres |
      | Last day of the period           | 31 December 2026                        |
      | Members of the group             | 100                                     |
      | Has components to be rated first | no                                      |

  Rule: One for every five rated good, never a share of all

    @S28
    Scenario: Thirteen are proposed where sixty are good
      Given "Ms Hạnh" took "Enter proposals by list" in "members of the cells" with:
        | Proposed as excellent by list | 13                  |
        | Proposed as good by list      | 60                  |
        | Synthesis report              | Tables of the cells |
      And "Ms Hạnh" took "Close the list of proposals" in "members of the cells"
      When "Ms Hạnh" tries "Confirm as within the share" in "members of the cells"
      Then it is refused because "Proposed as excellent in all is at most Cap on excellent"
      And it is refused because "under Local configuration since 2018"
      And the case "members of the cells" has "Cap on excellent" set to "12"
