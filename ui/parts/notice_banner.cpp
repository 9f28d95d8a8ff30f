#include "ui/parts/notice_banner.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/parts/labels.h"
#include "ui/parts/state_label.h"
#include "ui/theme/theme.h"

namespace alem {

NoticeBanner::NoticeBanner(QWidget* parent)
    : QWidget(parent),
      m_title(new StateLabel(State::Caution, {}, this)),
      m_sentence(new Text(Text::Style::Body, {}, this)),
      m_link(new Link({}, this)) {
    auto* row = new QHBoxLayout(this);
    const int unit = measures().unit;
    row->setContentsMargins(measures().pageMargin, unit, measures().pageMargin, unit);
    row->setSpacing(2 * unit);
    row->addWidget(m_title, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_link, 0, Qt::AlignTop);
    m_sentence->setWordWrap(true);
    connect(m_link, &Link::clicked, this, &NoticeBanner::acted);
}

void NoticeBanner::setTexts(State state, const QString& title, const QString& sentence, const QString& act) {
    m_state = state;
    m_title->setState(state, title);
    m_sentence->setText(sentence);
    m_link->setText(act);
    m_link->setVisible(!act.isEmpty());
    setAccessibleName(title + QStringLiteral(". ") + sentence);
    update();
}

QString NoticeBanner::sentence() const {
    return m_sentence->text();
}

void NoticeBanner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_state == State::Breach ? theme().breach.tint : theme().caution.tint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().hairline);
}

}  // namespace alem
