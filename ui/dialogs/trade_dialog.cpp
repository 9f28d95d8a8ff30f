#include "ui/dialogs/trade_dialog.h"

#include "app/book/fiat.h"
#include "ui/dialogs/choices.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/date_edit.h"
#include "ui/parts/editor_pair.h"
#include "ui/parts/editors.h"
#include "ui/parts/file_edit.h"
#include "ui/parts/language_switch.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr int noon = 12;

}  // namespace

ChoiceBox* TradeDialog::makeAccounts() {
    auto* box = new ChoiceBox;
    offerAccounts(box, books());
    return box;
}

ChoiceBox* TradeDialog::makeAssets(bool fiatToo, bool none) {
    return assetChoice(books(), none,
                       [fiatToo](const AssetFacts& asset) { return fiatToo || !isFiat(asset); });
}

AmountEdit* TradeDialog::makeAmount() {
    return new AmountEdit;
}

void TradeDialog::addEffective() {
    m_day = new DateEdit;
    m_time = new TimeEdit;
    m_day->setDay(books().zone().dayOf(view().now()));
    m_time->setClock(books().zone(), m_day);
    form().addPair("effective", new EditorPair(m_day, m_time, 3, 2), "time");
    form().setLabel("effective", [] { return tr("Trade date and time"); });
    form().setNote("effective", [this] {
        const auto day = m_day->day();
        if (!day) {
            return QString();
        }
        QString words = interfaceWording().weekdayDate(*day);
        words[0] = words[0].toUpper();
        const bool today = *day == books().zone().dayOf(view().now());
        m_time->setPlaceholderText(today ? tr("now") : QStringLiteral("12:00"));
        const QString zone = fromText(books().zone().name());
        const QString time = !m_time->text().isEmpty() ? zone : today ? tr("now") : tr("noon, %1").arg(zone);
        return words + QStringLiteral(", ") + time;
    });
}

void TradeDialog::addReference() {
    m_reference = new QLineEdit;
    form().add("reference", m_reference, Need::Optional);
}

void TradeDialog::addNote() {
    m_note = new QLineEdit;
    form().add("note", m_note, Need::Optional);
}

void TradeDialog::setNote(const std::string& note) {
    m_note->setText(fromText(note));
}

void TradeDialog::addEvidence() {
    m_evidence = new FileEdit;
    form().add("evidence", m_evidence, Need::Optional);
}

void TradeDialog::setUnit(AmountEdit* edit, const ChoiceBox* asset) const {
    const AssetFacts* facts = factsOf(asset);
    if (facts != nullptr && edit->unit() != asset->key()) {
        edit->setUnit(asset->key());
        edit->setDecimals(decimalsOf(*facts));
    }
}

const AssetFacts* TradeDialog::factsOf(const ChoiceBox* asset) const {
    return asset->isChosen() ? books().assets().find(chosen<AssetId>(asset)) : nullptr;
}

Instant TradeDialog::effective() const {
    const Instant now = view().now();
    const Zone& zone = books().zone();
    const auto day = m_day->day();
    if (!day) {
        return now;
    }
    auto time = m_time->timeOn(*day);
    if (!time && *day == zone.dayOf(now)) {
        return now;
    }
    const LocalTime local = time ? *time : LocalTime{*day, noon, 0, 0, 0};
    // A typed time that the clock skips has been refused; a day without a noon counts from its beginning.
    return zone.instantOf(local).value_or(zone.startOf(*day));
}

std::string TradeDialog::evidence() const {
    return m_evidence == nullptr ? std::string() : m_evidence->bytes();
}

std::string TradeDialog::reference() const {
    return m_reference == nullptr ? std::string() : typedText(m_reference);
}

std::string TradeDialog::note() const {
    return m_note == nullptr ? std::string() : typedText(m_note);
}

std::optional<Hash> TradeDialog::evidenceHash() const {
    return m_evidence == nullptr ? std::nullopt : m_evidence->hash();
}

QString heldNote(const FundView& view, const ChoiceBox* account, const ChoiceBox* asset) {
    const Books& books = view.desk().books();
    const AccountIndex place = books.accounts().indexOf(chosen<AccountId>(account));
    const AssetIndex what = books.assets().indexOf(chosen<AssetId>(asset));
    if (place.none() || what.none()) {
        return {};
    }
    const Amount held = books.holdings().quantity(place, what);
    return interfaceWording().labelled(QCoreApplication::translate("TradeDialog", "Held there"),
                                       interfaceWording().quantity(held, asset->key()));
}

}  // namespace alem
