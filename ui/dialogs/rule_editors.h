#pragma once

#include <optional>
#include <vector>

#include "app/doctrine/rule.h"
#include "ui/parts/editor_pair.h"

namespace alem {

class AmountEdit;
class Books;
class ChoiceBox;
class Field;

/// What a rule's form can offer beside what the sentence has already.
struct RuleOffers {
    std::vector<AssetId> assets;
    std::vector<RuleWord> venues;
    std::vector<RuleWord> words;  ///< roles, parties, custody groups
    std::vector<RuleId> rules;    ///< that may inhibit
};

/// What the fund knows: assets and venues with prices before others, the words and rules of its newest
/// doctrine but the rule itself.
[[nodiscard]] RuleOffers offersFor(const Books& books, const RuleId& own);

/// `30` `days`. Empty is no duration.
class DurationEdit : public EditorPair {
    Q_OBJECT

  public:
    explicit DurationEdit(QWidget* parent = nullptr);

    void setDuration(const std::optional<RuleDuration>& duration);
    [[nodiscard]] std::optional<RuleDuration> duration() const;
    [[nodiscard]] bool isEmpty() const;

  signals:
    void edited();

  private:
    AmountEdit* m_count;
    ChoiceBox* m_unit;
};

/// `80` `%`, in one of the units that its dimensions have.
class QuantityEdit : public EditorPair {
    Q_OBJECT

  public:
    explicit QuantityEdit(QWidget* parent = nullptr);

    void setQuantity(const RuleQuantity& quantity, const std::vector<MeasureDimension>& dimensions);
    [[nodiscard]] std::optional<RuleQuantity> quantity() const;

  signals:
    void edited();

  private:
    AmountEdit* m_number;
    ChoiceBox* m_unit;
};

/// An asset and the venue that prices it, or any venue.
class MarketEdit : public EditorPair {
    Q_OBJECT

  public:
    explicit MarketEdit(const RuleOffers& offers, QWidget* parent = nullptr);

    void setMarket(const RuleMarket& market);
    [[nodiscard]] RuleMarket market() const;

  signals:
    void edited();

  private:
    const RuleOffers& m_offers;
    ChoiceBox* m_asset;
    ChoiceBox* m_venue;
};

/// A whole number from 1 on, or nothing: closes, approvals.
[[nodiscard]] std::optional<std::uint32_t> countTyped(const AmountEdit* edit);
void showCount(AmountEdit* edit, const std::optional<std::uint32_t>& count);
/// Says at the field that a whole number is due, where something else stands; true if all is well.
bool judgeCount(Field* field, const AmountEdit* edit);
bool judgeDuration(Field* field, const DurationEdit* edit, bool needed);
bool judgeQuantity(Field* field, const QuantityEdit* edit);

/// Offers words of the rules, and the one that stands there.
void offerWords(ChoiceBox* box, const std::vector<RuleWord>& words, const RuleWord& chosen);
/// The same of assets; `none` says what the empty key means, where it may be none.
void offerAssets(ChoiceBox* box, const std::vector<AssetId>& assets, const AssetId& chosen,
                 QString (*none)() = nullptr);

}  // namespace alem
