/** Where Ofsted's rules on action plans and monitoring visits stand. */
export const ilacsFramework = {
  title: 'Ofsted, inspecting local authority children’s services (ILACS)',
  address:
    'https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
};
