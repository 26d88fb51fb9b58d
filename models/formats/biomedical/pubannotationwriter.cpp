// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/biomedical/pubannotationwriter.h"

#include "formats/properties/flatwriting.h"
#include "project/valuejson.h"
#include "text/webaddress.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

Json spanJson(const ForeignRange &range)
{
    return Json{{"begin", range.begin}, {"end", range.end}};
}

class PubAnnotationWriter
{
public:
    Json document(const Article &header, const QString &text, const FlatArticle &flat)
    {
        Json json{{"sourcedb", "Standoff"},
            {"sourceid", header.uuid.toString(QUuid::WithoutBraces).toStdString()}};
        if (webAddress(header.url).isValid())
            json["target"] = header.url.toStdString();
        json["text"] = text.toStdString();
        for (const FlatMark &mark : flat.marks)
            add(mark);
        for (const FlatLink &link : flat.links)
            add(link);
        json["denotations"] = m_denotations;
        json["attributes"] = m_attributes;
        json["relations"] = m_relations;
        Json own = Json::object();
        for (const auto &[name, value] : flat.properties)
            own[name.toStdString()] = value.toStdString();
        if (!m_attributions.empty())
            own["attributions"] = m_attributions;
        json["standoff"] = own;
        return json;
    }

private:
    void addAttributes(const QString &subject, const Properties &properties)
    {
        for (const auto &[name, value] : properties) {
            m_attributes.push_back({{"id", "P" + std::to_string(m_attributes.size() + 1)},
                {"subj", subject.toStdString()}, {"pred", name.toStdString()},
                {"obj", value.toStdString()}});
        }
    }

    void add(const FlatMark &mark)
    {
        Json spans = Json::array();
        for (const ForeignRange &range : mark.ranges)
            spans.push_back(spanJson(range));
        m_denotations.push_back({{"id", mark.id.toStdString()},
            {"span", mark.ranges.size() == 1 ? spanJson(mark.ranges.first()) : spans},
            {"obj", mark.type.toStdString()}});
        addAttributes(mark.id, mark.properties);
    }

    void addRelation(const QString &id, const QString &type, const FlatMember &subject,
        const FlatMember &object, const QString &of)
    {
        Json json{{"id", id.toStdString()}, {"pred", type.toStdString()},
            {"subj", subject.id.toStdString()}, {"obj", object.id.toStdString()}};
        if (!of.isEmpty())
            json["standoff:of"] = of.toStdString();
        m_relations.push_back(json);
    }

    // For others an attribution is relations: from its cue, else from the first part.
    void add(const FlatLink &link)
    {
        if (!link.properties.contains({u"standoff:attribution"_s, u"yes"_s})) {
            addRelation(link.id, link.type, link.members.first(), link.members.last(), {});
            addAttributes(link.id, link.properties);
            return;
        }
        m_attributions.push_back(linkText(link).toStdString());
        qsizetype from = 0;
        for (qsizetype i = 0; i < link.members.size(); ++i) {
            if (link.members[i].role == "cue"_L1)
                from = i;
        }
        for (qsizetype i = 0; i < link.members.size(); ++i) {
            if (i != from) {
                const QString id = link.id + u'-' + QString::number(i + 1);
                addRelation(id, link.members[i].role, link.members[from], link.members[i], link.id);
            }
        }
    }

    Json m_denotations = Json::array();
    Json m_attributes = Json::array();
    Json m_relations = Json::array();
    Json m_attributions = Json::array();
};

} // namespace

QByteArray pubAnnotation(const Article &header, const QString &text, const FlatArticle &flat)
{
    const Json json = PubAnnotationWriter().document(header, text, flat);
    return QByteArray::fromStdString(json.dump(1)) + '\n';
}

} // namespace Standoff
