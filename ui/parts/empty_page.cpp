#include "ui/parts/empty_page.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/parts/labels.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace alem {

EmptyPage::EmptyPage(QWidget* parent)
    : QWidget(parent),
      m_title(new Text(Text::Style::Emphasis, {}, this)),
      m_sentence(new Text(Text::Style::Secondary, {}, this)),
      m_button(new QPushButton(this)) {
    setMainAct(m_button);
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(measures().half);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(measures().unit);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_button, &QPushButton::clicked, this, &EmptyPage::acted);
}

void EmptyPage::setTexts(const QString& title, const QString& sentence, const QString& act) {
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_button->setText(act);
    m_button->setVisible(!act.isEmpty());
}

}  // namespace alem
