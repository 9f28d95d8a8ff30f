#include "ui/dialogs/allot_dialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "app/desk/allotment_offer.h"
#include "app/format/number_field.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/frame/shortcuts.h"
#include "ui/parts/amount_edit.h"
#include "ui/parts/discard_question.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/summary.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/wording/signs.h"
#include "ui/words/count.h"
#include "ui/words/names.h"

namespace alem {

AllotDialog::AllotDialog(JointExchange exchange, FundView& view, QWidget* parent)
    : QDialog(parent),
      m_exchange(std::move(exchange)),
      m_byValue(sharesByValue(m_exchange, view.desk().books())),
      m_lead(new Text(Text::Style::Body)),
      m_form(new FormGrid),
      m_lines(new SummaryLines),
      m_offer(new QPushButton),
      m_offerNote(new Text(Text::Style::Note)),
      m_scroll(new QScrollArea),
      m_footer(new QWidget),
      m_message(new Text(Text::Style::Note)),
      m_cancel(new QPushButton),
      m_allot(new QPushButton) {
    setModal(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const auto received = AssetId::parse(m_exchange.received);
    const AssetFacts* asset = received ? view.desk().books().assets().find(*received) : nullptr;
    if (const auto scaled =
            asset == nullptr ? std::nullopt : m_exchange.quantity.rescaled(decimalsOf(*asset))) {
        m_exchange.quantity = *scaled;
    }
    addFields();
    layOut();
    buildFooter();
    addLookKeys(this);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        addShortcut(this, QKeySequence(Qt::CTRL | key), [this] { submit(); });
    }
    connect(m_form, &FormGrid::edited, this, &AllotDialog::showOutcome);
    connect(m_form, &FormGrid::typed, this, [this] { m_typed = true; });
    connect(m_offer, &QPushButton::clicked, this, [this] {
        fill(*m_byValue);
        m_typed = true;
    });
    fill(m_exchange.shares);
    retranslate();
}

// Editors tell that they were left even while they are taken down.
AllotDialog::~AllotDialog() {
    m_form->disconnect(this);
    m_form->blockSignals(true);
}

void AllotDialog::addFields() {
    for (const JointExchange::Given& given : m_exchange.given) {
        auto* edit = new AmountEdit;
        edit->setUnit(fromText(m_exchange.received));
        edit->setDecimals(m_exchange.quantity.decimals());
        m_form->add(given.coin, edit);
        m_form->setLabel(given.coin, [given] {
            return tr("%1, %2 given", "a coin and its quantity")
                .arg(fromText(given.coin), interfaceWording().number(given.quantity));
        });
        m_quantities.push_back(edit);
    }
}

void AllotDialog::layOut() {
    const int margin = measures().pageMargin;
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(margin, margin - measures().half, margin, measures().groupGap);
    m_column->setSpacing(measures().groupGap);
    for (Text* text : {m_lead, m_offerNote}) {
        text->setWordWrap(true);
    }
    auto* offer = new QHBoxLayout;
    offer->setSpacing(2 * measures().unit);
    offer->addWidget(m_offer, 0, Qt::AlignTop);
    offer->addWidget(m_offerNote, 1);
    m_offer->setAutoDefault(false);
    m_column->addWidget(m_lead);
    m_column->addWidget(m_form);
    m_column->addLayout(offer);
    m_column->addWidget(m_lines);
    m_column->addStretch(1);
    scrollBody(m_scroll, body);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_scroll, 1);
}

void AllotDialog::buildFooter() {
    layFooter(m_footer, m_message, m_cancel, m_allot);
    m_allot->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &AllotDialog::reject);
    connect(m_allot, &QPushButton::clicked, this, &AllotDialog::submit);
    layout()->addWidget(m_footer);
}

void AllotDialog::fill(const std::vector<AllottedShare>& shares) {
    for (const AllottedShare& share : shares) {
        for (std::size_t i = 0; i < m_quantities.size(); ++i) {
            if (m_exchange.given[i].coin == share.asset.view()) {
                m_quantities[i]->setAmount(share.received);
            }
        }
    }
    m_form->echoAll();
    showOutcome();
}

std::optional<Amount> AllotDialog::total() const {
    std::optional<Amount> all = Amount::zero(m_exchange.quantity.decimals());
    for (const AmountEdit* edit : m_quantities) {
        const auto amount = edit->amount();
        all = all && amount ? sum(*all, *amount) : all;
    }
    return all;
}

bool AllotDialog::isPositive() const {
    return std::all_of(m_quantities.begin(), m_quantities.end(), [](const AmountEdit* edit) {
        const auto amount = edit->amount();
        return amount && amount->isPositive();
    });
}

QString AllotDialog::inReceived(const Amount& amount) const {
    return interfaceWording().quantity(amount, fromText(m_exchange.received));
}

QString AllotDialog::outcome(const std::optional<Amount>& left) const {
    const QStringList missing = m_form->missing();
    if (!m_form->isUnderstood() || !left) {
        return tr("Nothing can be allotted while something is not understood. What was typed is kept.");
    }
    if (!missing.isEmpty()) {
        return interfaceWording().labelled(tr("Still needed"), missing.join(QStringLiteral(" · ")));
    }
    if (!isPositive()) {
        return tr("Every coin has brought something: more than zero.");
    }
    if (left->isNegative()) {
        return tr("That is %1 more than was received.").arg(inReceived(left->magnitude()));
    }
    return left->isPositive() ? tr("%1 has not been allotted yet.").arg(inReceived(*left))
                              : tr("All of it is allotted: each coin becomes a trade of its own.");
}

void AllotDialog::showOutcome() {
    const auto allotted = total();
    const auto left = allotted ? sum(m_exchange.quantity, -*allotted) : std::nullopt;
    const auto shown = [&](const std::optional<Amount>& amount) {
        return amount ? inReceived(*amount) : QString(sign::enDash);
    };
    m_lines->setLines({{tr("Received in all"), shown(m_exchange.quantity)},
                       {tr("Allotted"), shown(allotted)},
                       {tr("Left to allot"), shown(left), true}});
    m_form->showFaults(false);
    m_message->setText(outcome(left));
    m_allot->setEnabled(m_form->isUnderstood() && m_form->missing().isEmpty() && isPositive() && left &&
                        left->isZero());
}

QString AllotDialog::message() const {
    return m_message->text();
}

Allotment AllotDialog::allotment() const {
    Allotment made;
    made.effective = m_exchange.at;
    made.receivedAsset = AssetId::parse(m_exchange.received).value_or(AssetId());
    for (std::size_t i = 0; i < m_quantities.size(); ++i) {
        made.shares.push_back({AssetId::parse(m_exchange.given[i].coin).value_or(AssetId()),
                               m_quantities[i]->amount().value_or(Amount())});
    }
    return made;
}

void AllotDialog::submit() {
    showOutcome();
    if (m_allot->isEnabled()) {
        accept();
    }
}

void AllotDialog::reject() {
    if (!m_typed || DiscardQuestion::ask(this)) {
        QDialog::reject();
    }
}

void AllotDialog::retranslate() {
    setWindowTitle(tr("What each coin has brought"));
    m_lead->setText(
        tr("In this second, %1 UTC, %n coins were exchanged for %2 in all. The statement does not "
           "say what each has brought.",
           nullptr, countOf(m_exchange.given))
            .arg(Wording::isoSecond(m_exchange.at, Zone()), inReceived(m_exchange.quantity)));
    m_offer->setText(tr("By value at the prices of the fund"));
    m_offer->setEnabled(m_byValue.has_value());
    m_offerNote->setText(
        m_byValue ? tr("Fills in what the coins were worth then, so that it makes all. It is an offer: look "
                       "at it before it is taken.")
                  : tr("Not offered: one of the coins has no price of the fund that was current then."));
    m_cancel->setText(tr("Cancel"));
    m_allot->setText(tr("Allot"));
    m_form->retranslate();
    showOutcome();
    fit();
}

void AllotDialog::fit() {
    fitDialog(this, m_column, m_footer, measures().dialog);
}

void AllotDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void AllotDialog::paintEvent(QPaintEvent*) {
    paintFrame(this, m_footer);
}

void AllotDialog::showEvent(QShowEvent* event) {
    fit();
    QDialog::showEvent(event);
}

}  // namespace alem
