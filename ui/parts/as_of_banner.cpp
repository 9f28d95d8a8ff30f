#include "ui/parts/as_of_banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/segments.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace alem {

AsOfBanner::AsOfBanner(QWidget* parent)
    : QWidget(parent),
      m_date(new Text(Text::Style::Title, {}, this)),
      m_readOnly(new Text(Text::Style::Body, {}, this)),
      m_knowledge(new Segments({QString(), QString()}, this)),
      m_back(new QPushButton(this)) {
    m_knowledge->setSmall(true);
    m_back->setProperty(property::small, true);
    auto* row = new QHBoxLayout(this);
    const int unit = measures().unit;
    row->setContentsMargins(2 * unit + measures().icon + unit, 0, 2 * unit, 0);
    row->setSpacing(unit);
    row->addWidget(m_date);
    row->addWidget(m_readOnly);
    row->addStretch(1);
    row->addWidget(m_knowledge);
    row->addWidget(m_back);
    row->setSpacing(unit);
    setFixedHeight(measures().banner);
    connect(m_back, &QPushButton::clicked, this, &AsOfBanner::backToNow);
    connect(m_knowledge, &Segments::chosen, this, [this](int index) { emit knowledgeChosen(index == 0); });
    retranslate();
}

void AsOfBanner::setDay(Day day) {
    m_day = day;
    retranslate();
}

bool AsOfBanner::knownThen() const {
    return m_knowledge->current() == 0;
}
void AsOfBanner::setKnownThen(bool then) {
    m_knowledge->setCurrent(then ? 0 : 1);
}

void AsOfBanner::retranslate() {
    m_date->setText(interfaceWording().longDate(m_day));
    m_readOnly->setText(tr("read-only"));
    m_knowledge->setTexts({tr("As known then"), tr("As known now")});
    m_knowledge->setAccessibleName(tr("In the light of which knowledge"));
    m_back->setText(tr("Back to now"));
}

void AsOfBanner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().caution.tint);
    painter.fillRect(QRect(0, 0, width(), 1), theme().hairline);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().hairline);
    const int side = measures().icon;
    painter.drawPixmap(2 * measures().unit, (height() - side) / 2,
                       iconPixmap(QStringLiteral("clock"), side, theme().text, devicePixelRatioF()));
}

void AsOfBanner::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        setFixedHeight(measures().banner);
    }
    QWidget::changeEvent(event);
}

}  // namespace alem
