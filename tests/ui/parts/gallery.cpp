// Draws every part in both themes and both tongues into PNG files, for eyes: QT_QPA_PLATFORM=offscreen
// ui_gallery DIR
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <cmath>
#include <functional>

#include "ui/parts/amount_edit.h"
#include "ui/parts/as_of_banner.h"
#include "ui/parts/asset_mark.h"
#include "ui/parts/checkpoint_line.h"
#include "ui/parts/date_edit.h"
#include "ui/parts/donut_chart.h"
#include "ui/parts/empty_page.h"
#include "ui/parts/gauge.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/merkle_path.h"
#include "ui/parts/roles.h"
#include "ui/parts/segments.h"
#include "ui/parts/state_label.h"
#include "ui/parts/table.h"
#include "ui/parts/time_chart.h"
#include "ui/parts/totals_row.h"
#include "ui/parts/tree_table.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"

using namespace alem;

namespace {

Amount amount(const char* text) {
    return Amount::parse(text).value();
}
QString text(const char* english, const char* french) {
    return QString::fromUtf8(interfaceWording().isFrench() ? french : english);
}

QStandardItem* cell(const QString& words) {
    return new QStandardItem(words);
}
QStandardItem* figure(const char* value, const FigureOptions& options = {}, bool strong = false) {
    const Figure shown = interfaceWording().figure(amount(value), options);
    auto* item = new QStandardItem(shown.text);
    item->setData(QVariant::fromValue(shown), role::Decimal);
    item->setData(QString::fromLatin1(value), role::Machine);
    item->setData(static_cast<int>(strong ? Emphasis::Strong : Emphasis::Plain), role::Emphasis);
    return item;
}
QStandardItem* asset(const char* code, const char* name) {
    auto* item = cell(QString::fromUtf8(name));
    item->setData(QString::fromLatin1(code), role::Asset);
    return item;
}
QStandardItem* group(const char* name, const char* place) {
    auto* item = cell(QString::fromUtf8(name));
    item->setData(static_cast<int>(Emphasis::Strong), role::Emphasis);
    item->setData(QString::fromUtf8(place), role::Note);
    item->setData(true, role::GroupRow);
    return item;
}

template <class... Widgets>
QWidget* row(Widgets*... widgets) {
    auto* holder = new QWidget;
    auto* layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measures().controlGap);
    (layout->addWidget(widgets), ...);
    layout->addStretch(1);
    return holder;
}

QWidget* states() {
    auto* holder = new QWidget;
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < 12; ++i) {
        grid->addWidget(new StateLabel(static_cast<State>(i)), i / 3, i % 3);
    }
    return holder;
}

QWidget* fields() {
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * measures().unit);
    auto* fee = new AmountField;
    fee->setLabel(text("Fee", "Frais"));
    fee->edit()->setUnit(QStringLiteral("USD"));
    fee->edit()->setText(text("120.00", "120,00"));
    fee->setEcho({});
    auto* quantity = new AmountField;
    quantity->setLabel(text("Quantity", "Quantité"));
    quantity->edit()->setUnit(QStringLiteral("BTC"));
    quantity->edit()->setDecimals(8);
    quantity->edit()->setText(text("7.25", "7,25"));
    quantity->setObjectName(QStringLiteral("focus"));
    auto* price = new AmountField;
    price->setLabel(text("Price", "Cours"));
    price->edit()->setUnit(QStringLiteral("USD / BTC"));
    price->edit()->setText(text("12,34.5", "12 34,5"));
    price->setRefusal(typedFaultSentence(*price->edit()->fault()));
    auto* day = new DateField;
    day->setLabel(text("Trade date", "Date d’opération"));
    day->edit()->setText(QStringLiteral("17/07/2026"));
    for (QWidget* field : {static_cast<QWidget*>(fee), static_cast<QWidget*>(quantity),
                           static_cast<QWidget*>(price), static_cast<QWidget*>(day)}) {
        line->addWidget(field, 1);
    }
    return holder;
}

QWidget* buttons() {
    auto* main = new QPushButton(text("Record purchase", "Saisir un achat"));
    setMainAct(main);
    auto* disabled = new QPushButton(text("Disabled", "Inactif"));
    disabled->setEnabled(false);
    auto* focused = new QPushButton(text("Focused", "Focus"));
    focused->setObjectName(QStringLiteral("ring"));
    auto* check = new QCheckBox(text("Only mine", "Les miens"));
    check->setChecked(true);
    auto* radio = new QRadioButton(text("Now", "À l’instant"));
    radio->setChecked(true);
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("Helvion Bank, 7701"), QStringLiteral("Altyn Qoima")});
    auto* tongue = new Segments({QStringLiteral("FR"), QStringLiteral("EN")});
    tongue->setCurrent(interfaceWording().isFrench() ? 0 : 1);
    return row(main, focused, new QPushButton(text("Reject…", "Rejeter…")), disabled, tongue,
               new Link(text("Open the entry", "Ouvrir l’écriture")), check, radio, combo);
}

QWidget* gauges() {
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(3 * measures().unit);
    for (const double value : {80.0, 105.0, 118.0}) {
        auto* gauge = new GaugeWidget;
        gauge->setValue({value * 0.89, 97 * 0.89, 112 * 0.89});
        line->addWidget(gauge, 1);
    }
    line->addStretch(1);
    return holder;
}

QWidget* iconRow() {
    auto* holder = new QWidget;
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    int i = 0;
    for (const QString& file : QDir(QStringLiteral(":/icons")).entryList()) {
        auto* label = new QLabel;
        label->setPixmap(icon(file.chopped(4)).pixmap(QSize(16, 16), 1.0));
        label->setToolTip(file);
        grid->addWidget(label, i / 24, i % 24);
        ++i;
    }
    return holder;
}

QWidget* parts() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    const auto section = [&](const char* english, const char* french, QWidget* content) {
        column->addWidget(new Text(Text::Style::Section, text(english, french)));
        column->addWidget(content);
    };
    column->addWidget(new Text(Text::Style::Title, text("Parts", "Éléments")));
    section("States", "États", states());
    section("Assets", "Actifs",
            row(new AssetMark(QStringLiteral("BTC"), QStringLiteral("Bitcoin")),
                new AssetMark(QStringLiteral("BNB"), QStringLiteral("BNB")),
                new AssetMark(QStringLiteral("ETH"), QStringLiteral("Ether")),
                new AssetMark(QStringLiteral("KZTE"), QStringLiteral("KZTE")),
                new AssetMark(QStringLiteral("USD"), QStringLiteral("USD")),
                new AssetMark(QStringLiteral("KZT"), QStringLiteral("KZT")),
                new AssetMark(QStringLiteral("SOL"), QStringLiteral("Solana")),
                new AssetMark(QStringLiteral("XRP"), QStringLiteral("XRP"))));
    section("Buttons, choice, link", "Boutons, choix, lien", buttons());
    section("Fields", "Champs", fields());
    section("Gauge", "Jauge", gauges());
    auto* progress = new QProgressBar;
    progress->setRange(0, 100);
    progress->setValue(68);
    progress->setTextVisible(false);
    section("Progress, icons", "Avancement, icônes", progress);
    column->addWidget(iconRow());
    auto* banner = new AsOfBanner;
    banner->setDay(*Day::of(2026, 3, 31));
    section("A past day", "Un jour passé", banner);
    auto* empty = new EmptyPage;
    empty->setTexts(
        text("No counterparty yet", "Aucune contrepartie"),
        text("Custodians, brokers, banks and issuers will stand here with their limits.",
             "Conservateurs, courtiers, banques et émetteurs figureront ici, avec leurs limites."),
        text("Add counterparty", "Ajouter une contrepartie"));
    section("An empty page", "Une page vide", empty);
    column->addStretch(1);
    return page;
}

QWidget* tables() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const QStringList titles{text("Account and asset", "Compte et actif"), text("Quantity", "Quantité"),
                             text("Price, USD", "Cours, USD"), text("Value, USD", "Valeur, USD"),
                             text("Unrealised gain, USD", "Plus-value latente, USD")};
    auto* model = new QStandardItemModel(page);
    model->setHorizontalHeaderLabels(titles);
    const FigureOptions gain{.plus = true, .dashForZero = true};
    auto* altyn = group("Altyn Qoima", "Cold vault A, cold");
    altyn->appendRow({asset("BTC", "Bitcoin"), figure("1850.00000000"), figure("91240.50"),
                      figure("168794925.00"), figure("55567192.00", gain)});
    altyn->appendRow({asset("ETH", "Ether"), figure("9600.00000000"), figure("3418.72"),
                      figure("32819712.00"), figure("-1190547.72", gain)});
    model->appendRow({altyn, new QStandardItem, new QStandardItem, figure("201614637.00", {}, true),
                      figure("64498264.00", gain, true)});
    auto* exchange = group("Saryarqa Exchange", "Trading, hot");
    exchange->appendRow({asset("KZTE", "KZTE"), figure("1250000000.00"), figure("0.00190460"),
                         figure("2380750.00"), figure("0.00", gain)});
    model->appendRow({exchange, new QStandardItem, new QStandardItem, figure("26786246.56", {}, true),
                      figure("-849671.96", gain, true)});
    const QList<ColumnKind> kinds{ColumnKind::Asset, ColumnKind::Decimal, ColumnKind::Decimal,
                                  ColumnKind::Decimal, ColumnKind::Decimal};
    auto* tree = new TreeTable(QString());
    tree->setColumns(kinds);
    tree->setModel(model);
    tree->setWidths({-1, 190, 140, 140, 160});
    tree->setCurrentIndex(model->index(0, 0, model->index(0, 0)));
    column->addWidget(tree);
    auto* totals = new QStandardItemModel(page);
    auto* name = cell(text("Fund, all 13 holdings", "Fonds, les 13 avoirs"));
    name->setData(static_cast<int>(Emphasis::Strong), role::Emphasis);
    totals->appendRow({name, new QStandardItem, new QStandardItem, figure("557538843.70", {}, true),
                       figure("133682098.02", gain, true)});
    auto* footer = new TotalsRow(tree->header(), kinds);
    footer->setModel(totals);
    column->addWidget(footer);

    auto* flat = new QStandardItemModel(page);
    flat->setHorizontalHeaderLabels({text("Counterparty", "Contrepartie"), text("Licence", "Agrément"),
                                     text("Exposure", "Exposition"), text("Used, %", "Usage, %"), QString(),
                                     text("Gain", "Plus-value"), text("State", "État"),
                                     text("Leaf hash", "Empreinte")});
    const auto add = [&](const char* who, const char* day, const char* exposure, const char* used,
                         GaugeValue gauge, double bar, State state) {
        auto* gaugeItem = new QStandardItem;
        gaugeItem->setData(QVariant::fromValue(gauge), role::Gauge);
        auto* barItem = new QStandardItem;
        barItem->setData(QVariant::fromValue(BarValue{bar, -20, 93}), role::Bar);
        auto* stateItem = new QStandardItem;
        stateItem->setData(static_cast<int>(state), role::StateOf);
        auto* hash = cell(QStringLiteral("9524cf6e1a2b3c4d5e6f7a8b9c0d1e2f5e9c"));
        hash->setData(static_cast<int>(Emphasis::Mono), role::Emphasis);
        auto* date = cell(QString::fromLatin1(day));
        date->setData(static_cast<int>(state == State::Caution ? Emphasis::Caution : Emphasis::Plain),
                      role::Emphasis);
        flat->appendRow({cell(QString::fromUtf8(who)), date, figure(exposure), figure(used), gaugeItem,
                         barItem, stateItem, hash});
    };
    add("Altyn Qoima", "2027-11-30", "201.61", "80.6", {201.61, 225, 250}, 92.85, State::Sound);
    add("Marlow & Finch", "2026-07-29", "166.76", "92.6", {166.76, 160, 180}, 33.17, State::Caution);
    add("Saryarqa Exchange", "2027-05-15", "26.79", "103.0", {26.79, 24, 26}, -12, State::Breach);
    add("Qulan Digital", "2026-06-30", "0.00", "0.0", {0, 6, 8}, 0, State::Suspended);
    auto* table = new Table(QString());
    table->setColumns({ColumnKind::Text, ColumnKind::Text, ColumnKind::Decimal, ColumnKind::Decimal,
                       ColumnKind::Gauge, ColumnKind::Bar, ColumnKind::State, ColumnKind::Text});
    table->setModel(flat);
    table->setWidths({180, 100, 100, 80, 160, 110, 120, 130});
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
    table->selectRow(2);
    column->addSpacing(16);
    column->addWidget(table);
    return page;
}

TimeSeries walk(const char* name, const char* code, double start, double step, unsigned seed) {
    TimeSeries series{QString::fromUtf8(name),
                      code == nullptr ? theme().accent : theme().asset(QString::fromLatin1(code)).colour,
                      {}};
    double value = start;
    for (int day = 0; day < 365; ++day) {
        seed = seed * 1664525U + 1013904223U;
        value += step * (static_cast<double>(seed >> 16U) / 65536.0 - 0.47);
        const Instant at = Instant::startOf(*Day::of(2025, 7, 17)).plusHours(24LL * day);
        series.points.append(QPointF(static_cast<double>(at.milliseconds()), value));
    }
    return series;
}

QWidget* charts() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 16, 24, 16);
    auto* line = new TimeChart;
    line->setSeries({walk("NAV", nullptr, 380, 18, 7)});
    line->setMarkers({{*Instant::parse("2025-09-30T00:00:00Z"), true, {}},
                      {*Instant::parse("2026-05-10T00:00:00Z"), false, {}}});
    line->setShades({{*Instant::parse("2026-03-20T00:00:00Z"), *Instant::parse("2026-04-04T00:00:00Z")}});
    auto* title = new SectionTitle(
        text("Net asset value, USD million, daily close", "Valeur liquidative, M USD, clôture"));
    auto* range =
        new Segments({text("1 M", "1 M"), text("3 M", "3 M"), text("1 Y", "1 A"), text("All", "Tout")});
    range->setSmall(true);
    range->setCurrent(2);
    title->addTrailing(range);
    title->setRuled(false);
    column->addWidget(title);
    column->addWidget(line, 3);
    auto* stacked = new TimeChart;
    stacked->setStacked(true);
    stacked->setSeries(
        {walk("KZTE", "KZTE", 3, 0.1, 3), walk("Ether", "ETH", 4, 0.3, 5), walk("BNB", "BNB", 10, 0.7, 9)});
    stacked->setThresholds(
        {{26, text("limit 26", "limite 26"), true}, {24, text("soft 24", "alerte 24"), false}});
    column->addWidget(stacked, 3);
    auto* donut = new DonutChart;
    donut->setSlices({{QStringLiteral("BTC"), {}, 59},
                      {QStringLiteral("BNB"), {}, 25.2},
                      {QStringLiteral("ETH"), {}, 9.2},
                      {QStringLiteral("KZTE"), {}, 2.1},
                      {QStringLiteral("USD"), {}, 3.3},
                      {QStringLiteral("KZT"), {}, 1.3}});
    donut->setCentre(text("crypto", "cryptos"), interfaceWording().percent(amount("95.4")));
    auto* path = new MerklePath;
    QList<MerkleStep> steps;
    for (int i = 0; i < 8; ++i) {
        steps.append({QStringLiteral("350c7abb0000000000000000000000000000b9a%1").arg(i), i % 3 != 0});
    }
    path->setProof(steps, QStringLiteral("d335d89100000000000000000000000059d1"));
    auto* figureBlock = new FigureBlock;
    figureBlock->setTexts(text("Net asset value, USD", "Valeur liquidative, USD"),
                          interfaceWording().number(amount("557538843.70")),
                          QStringLiteral("KZT 292,206,107,983.17"));
    auto* lower = new QWidget;
    auto* lowerRow = new QHBoxLayout(lower);
    lowerRow->addWidget(figureBlock);
    lowerRow->addWidget(donut);
    lowerRow->addWidget(path, 1);
    column->addWidget(lower, 2);
    auto* log = new CheckpointLine;
    log->setMarks({{12290, *Day::of(2026, 7, 1)},
                   {12334, *Day::of(2026, 7, 6)},
                   {12370, *Day::of(2026, 7, 9)},
                   {12381, *Day::of(2026, 7, 17)}},
                  12418);
    column->addWidget(log);
    QObject::connect(line, &TimeChart::visibleRangeChanged, line, [] {});
    line->setProperty("gallery", true);
    return page;
}

void picture(const QString& path, const QSize& size, const std::function<QWidget*()>& make) {
    QWidget window;
    window.setAutoFillBackground(true);
    window.setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(make());
    window.resize(size);
    window.show();
    QApplication::setActiveWindow(&window);
    QApplication::processEvents();
    const auto ringed = window.findChild<QPushButton*>(QStringLiteral("ring"));
    if (auto* chart = window.findChild<TimeChart*>()) {
        chart->setCrosshair(Instant::parse("2026-03-05T00:00:00Z"));
    }
    if (auto* field = window.findChild<Field*>(QStringLiteral("focus"))) {
        field->editor()->setFocus();
    }
    QApplication::processEvents();
    QPixmap shot = window.grab();
    if (ringed != nullptr) {
        ringed->setFocus();
        QApplication::processEvents();
        window.grab().save(QString(path).replace(QLatin1String(".png"), QLatin1String("-focus.png")));
    }
    shot.save(path);
}

}  // namespace

int main(int count, char** arguments) {
    QApplication application(count, arguments);
    QCoreApplication::setOrganizationName(QStringLiteral("alem-desk-gallery"));
    const QString folder = count > 1 ? QString::fromLocal8Bit(arguments[1]) : QStringLiteral(".");
    QDir().mkpath(folder);
    Appearance::install();
    for (const bool dark : {false, true}) {
        Appearance::instance().setDark(dark);
        for (const Language language : {Language::English, Language::French}) {
            LanguageSwitch::instance().setLanguage(language);
            const QString suffix =
                QStringLiteral("-%1-%2.png")
                    .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"), interfaceWording().code());
            picture(folder + QStringLiteral("/parts") + suffix, {860, 900}, parts);
            picture(folder + QStringLiteral("/tables") + suffix, {1000, 480}, tables);
            picture(folder + QStringLiteral("/charts") + suffix, {900, 860}, charts);
        }
    }
    return 0;
}
