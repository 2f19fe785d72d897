# language: en
Feature: What a yearly programme promised

  Background:
    Given today is 5 January 2026
    And "Mr Bình" is "Inspection Committee" of "Inspection Committee of Hoa Sữa"
    And "Ms Lan" is "Office of the party committee" of "Party Committee of Hoa Sữa"
    And "Mr Minh" is "Head" of "Party Committee of Hoa Sữa"
    And the case "programme of 2026" of "Yearly programme of inspection and supervision" opened by "Mr Bình" on 5 January 2026 with:
      | Party committee that issues it | Party Committee of Hoa Sữa      |
      | Committee that inspects        | Inspection Committee of Hoa Sữa |
      | Level                          | directly above the grassroots   |
      | Year                           | 2026                            |
      | Programme from                 | 1 January 2026                  |
      | Programme until                | 31 December 2026                |
    And on 15 January 2026 "Mr Bình" took "Consult" in "programme of 2026" with:
      | Inspections in the programme                                         | March: kindergarten; June: health station |
      | None that other levels, the Front or the State inspectorate plan too | yes                                       |
      | minutes                                                              | minutes of 15 January                     |
    And on 20 January 2026 "Ms Lan" for "Party committee" took "Issue" in "programme of 2026" with:
      | document   | 01-CTr/ĐU |
      | signatures | Mr Minh   |
    And on 21 January 2026 "Mr Bình" took "Start" in "programme of 2026"

  Rule: At the end of the year every inspection promised has been done, dropped or carried over

    Example: One of two is forgotten
      Given today is 28 December 2026
      When "Ms Lan" for "Party committee" tries "Review at the end of the year" in "programme of 2026" with:
        | report                 | report of the year   |
        | Number carried over    | 1                    |
        | Which are carried over | June: health station |
      Then it is refused because "Number promised"
